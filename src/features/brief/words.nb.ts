import type { BriefFacts, GapOrder, NextDoorFacts } from './brief-facts.ts';
import { terms } from '../../i18n/terms.nb.ts';

/** Two printed pages about a county or the country, for those who decide. */
export const briefs = {
  kind: 'Notat til å skrive ut',
  title: (name: string) => `${name}: hvem når traineeordningene?`,
  country: 'Notat om hele landet',
  ofCounty: (name: string) => `Notat om ${name}`,
  pointer: 'Høyst to sider til å skrive ut:',
  lead: (facts: BriefFacts): string => `${reachOf(facts)} ${gapsOf(facts)}`,
  mapTitle: 'Dekning, kommune for kommune',
  evidence:
    'Dokumentert: rapporten viser til traineer, medlemmer, aktivitet eller vertskap i kommunen. Oppgitt: den sier at kommunen, eller hele regionen, hører til. Nevnt område: den nevner bare regionen.',
  coverage: {
    municipalities: 'Kommuner etter sentralitet',
    population: (year: number) => `Innbyggere 1. januar ${year} etter sentralitet`,
    class: 'Klasse',
    counties: 'Fylkene',
    all: 'I alt',
    covered: 'Dekket',
    remote: 'Klasse 5–6',
    gaps: 'Uten ordning',
  },
  gaps: {
    title: {
      residents: 'De største hullene',
      distance: 'Hullene',
    } satisfies Record<GapOrder, string>,
    caption: {
      residents: 'Kommuner i klasse 5–6 uten ordning, flest innbyggere først',
      distance: 'Kommuner i klasse 5–6 uten ordning, nærmest en ordning først',
    } satisfies Record<GapOrder, string>,
    none: 'Ingen kommune i klasse 5–6 var uten ordning.',
    shown: (shown: number, all: number, order: GapOrder): string => {
      if (all === 1) return 'Tabellen viser det ene hullet.';
      const near = order === 'distance';
      return shown === all
        ? `Tabellen viser alle de ${all} hullene, ${near ? 'det som er nærmest en ordning, først' : 'med flest innbyggere først'}.`
        : `Tabellen viser de ${shown} hullene ${near ? 'som er nærmest en ordning' : 'med flest innbyggere'}, av ${all} i alt.`;
    },
    more: 'Hele listen',
    nearest: 'Nærmeste ordning',
    away: (kilometres: string) => `${kilometres}\u00a0km`,
  },
  programmes: {
    title: 'Ordningene her',
    caption: 'Kommuner hver ordning dekket, ved hvert belegg',
    none: 'Rapporten knytter ingen traineeordning til stedet.',
    residents: (year: number) => `Innbyggere ${year}, dokumentert eller oppgitt`,
    host: 'Vertskap i',
    inactive: (name: string) => `${name} (ikke aktiv)`,
  },
  nextDoor: {
    title: 'Hull som er nabo til en ordning',
    lead: ({ gaps, nextDoor, residents, jobs }: NextDoorFacts): string => {
      if (gaps === 0) return 'Her er det ingen hull å nå.';
      const where = 'til eller deler BA-region med en dekket kommune';
      if (nextDoor === 0) {
        return gaps === 1
          ? 'Hullet grenser ikke til og deler ikke BA-region med en dekket kommune.'
          : `Ingen av de ${gaps} hullene grenser ${where}.`;
      }
      const who =
        gaps === 1
          ? 'Hullet'
          : nextDoor === gaps
            ? `Alle de ${gaps} hullene`
            : `${nextDoor === 1 ? 'Ett' : nextDoor} av de ${gaps} hullene`;
      return `${who} grenser ${where}. Der er det ${residents}\u00a0innbyggere og ${jobs}\u00a0arbeidsplasser.`;
    },
    note: 'En kommune kan ligge ved siden av flere ordninger og står da hos hver av dem.',
    caption: 'Hull ved siden av hver ordning',
    gaps: 'Hull',
    names: 'Hvilke',
  },
  dated: (date: string) => `Tallene ble sist endret av kildene ${date}.`,
  address: 'Notatet finnes på',
};

function reachOf(facts: BriefFacts): string {
  const { name, members, evidence, covered, population, populationYear, coveredShare } = facts;
  const level = terms.evidence[evidence];
  if (members === 1) {
    const here = `${name} er én kommune med ${population}\u00a0innbyggere (${populationYear})`;
    return covered === 1
      ? `${here} og hadde en ordning i 2020–2021 (${level}).`
      : `${here} og var uten ordning i 2020–2021 (${level}).`;
  }
  if (covered === 0)
    return `Ingen av de ${members} kommunene i ${name} hadde en ordning i 2020–2021 (${level}). Der bor det ${population} mennesker (${populationYear}).`;
  const which =
    covered === members
      ? `Alle de ${members}`
      : `${covered === 1 ? 'Én' : covered} av de ${members}`;
  return `${which} kommunene i ${name} hadde en ordning i 2020–2021 (${level}), og der bor ${coveredShare} av de ${population}\u00a0innbyggerne (${populationYear}).`;
}

function gapsOf({ members, remote, gaps }: BriefFacts): string {
  if (remote === 0)
    return members === 1
      ? 'Kommunen er ikke i klasse 5 eller 6.'
      : 'Ingen av kommunene er i klasse 5 eller 6.';
  if (remote === 1)
    return `Den ene kommunen i klasse 5–6 ${gaps === 0 ? 'hadde en' : 'var uten'} ordning.`;
  if (gaps === 0) return `Alle de ${remote} kommunene i klasse 5–6 hadde en ordning.`;
  return `Av de ${remote} kommunene i klasse 5–6 var ${gaps === remote ? 'alle' : gaps === 1 ? 'én' : gaps} uten ordning.`;
}
