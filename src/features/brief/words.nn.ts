import type { BriefFacts } from './brief-facts.ts';
import type { Words } from '../../i18n/shape.ts';
import { terms } from '../../i18n/terms.nn.ts';

/** Two printed pages about a county or the country, for those who decide. */
export const briefs: Words['briefs'] = {
  kind: 'Notat til å skrive ut',
  title: (name) => `${name}: kven når traineeordningane?`,
  country: 'Notat om heile landet',
  ofCounty: (name) => `Notat om ${name}`,
  pointer: 'Høgst to sider til å skrive ut:',
  lead: (facts) => `${reachOf(facts)} ${gapsOf(facts)}`,
  mapTitle: 'Dekning, kommune for kommune',
  evidence:
    'Dokumentert: rapporten viser til traineear, medlemmer, aktivitet eller vertskap i kommunen. Oppgitt: han seier at kommunen, eller heile regionen, høyrer til. Nemnt område: han nemner berre regionen.',
  coverage: {
    municipalities: 'Kommunar etter sentralitet',
    population: (year) => `Innbyggjarar 1. januar ${year} etter sentralitet`,
    class: 'Klasse',
    counties: 'Fylka',
    all: 'I alt',
    covered: 'Dekt',
    remote: 'Klasse 5–6',
    gaps: 'Utan ordning',
  },
  gaps: {
    title: { residents: 'Dei største hola', distance: 'Hola' },
    caption: {
      residents: 'Kommunar i klasse 5–6 utan ordning, flest innbyggjarar først',
      distance: 'Kommunar i klasse 5–6 utan ordning, nærast ei ordning først',
    },
    none: 'Ingen kommune i klasse 5–6 var utan ordning.',
    shown: (shown, all, order) => {
      if (all === 1) return 'Tabellen viser det eine holet.';
      const near = order === 'distance';
      return shown === all
        ? `Tabellen viser alle dei ${all} hola, ${near ? 'det som er nærast ei ordning, først' : 'med flest innbyggjarar først'}.`
        : `Tabellen viser dei ${shown} hola ${near ? 'som er nærast ei ordning' : 'med flest innbyggjarar'}, av ${all} i alt.`;
    },
    more: 'Heile lista',
    nearest: 'Næraste ordning',
    away: (kilometres) => `${kilometres}\u00a0km`,
  },
  programmes: {
    title: 'Ordningane her',
    caption: 'Kommunar kvar ordning dekte, ved kvart belegg',
    none: 'Rapporten knyter inga traineeordning til staden.',
    residents: (year) => `Innbyggjarar ${year}, dokumentert eller oppgitt`,
    host: 'Vertskap i',
    inactive: (name) => `${name} (ikkje aktiv)`,
  },
  nextDoor: {
    title: 'Hol som er nabo til ei ordning',
    lead: ({ gaps, nextDoor, residents, jobs }) => {
      if (gaps === 0) return 'Her er det ingen hol å nå.';
      const where = 'til eller deler BA-region med ein dekt kommune';
      if (nextDoor === 0) {
        return gaps === 1
          ? 'Holet grensar ikkje til og deler ikkje BA-region med ein dekt kommune.'
          : `Ingen av dei ${gaps} hola grensar ${where}.`;
      }
      const who =
        gaps === 1
          ? 'Holet'
          : nextDoor === gaps
            ? `Alle dei ${gaps} hola`
            : `${nextDoor === 1 ? 'Eitt' : nextDoor} av dei ${gaps} hola`;
      return `${who} grensar ${where}. Der er det ${residents}\u00a0innbyggjarar og ${jobs}\u00a0arbeidsplassar.`;
    },
    note: 'Ein kommune kan liggje ved sida av fleire ordningar og står då hos kvar av dei.',
    caption: 'Hol ved sida av kvar ordning',
    gaps: 'Hol',
    names: 'Kva for',
  },
  dated: (date) => `Tala vart sist endra av kjeldene ${date}.`,
  address: 'Notatet finst på',
};

function reachOf(facts: BriefFacts): string {
  const { name, members, evidence, covered, population, populationYear, coveredShare } = facts;
  const level = terms.evidence[evidence];
  if (members === 1) {
    const here = `${name} er éin kommune med ${population}\u00a0innbyggjarar (${populationYear})`;
    return covered === 1
      ? `${here} og hadde ei ordning i 2020–2021 (${level}).`
      : `${here} og var utan ordning i 2020–2021 (${level}).`;
  }
  if (covered === 0)
    return `Ingen av dei ${members} kommunane i ${name} hadde ei ordning i 2020–2021 (${level}). Der bur det ${population} menneske (${populationYear}).`;
  const which =
    covered === members
      ? `Alle dei ${members}`
      : `${covered === 1 ? 'Éin' : covered} av dei ${members}`;
  return `${which} kommunane i ${name} hadde ei ordning i 2020–2021 (${level}), og der bur ${coveredShare} av dei ${population}\u00a0innbyggjarane (${populationYear}).`;
}

function gapsOf({ members, remote, gaps }: BriefFacts): string {
  if (remote === 0)
    return members === 1
      ? 'Kommunen er ikkje i klasse 5 eller 6.'
      : 'Ingen av kommunane er i klasse 5 eller 6.';
  if (remote === 1)
    return `Den eine kommunen i klasse 5–6 ${gaps === 0 ? 'hadde ei' : 'var utan'} ordning.`;
  if (gaps === 0) return `Alle dei ${remote} kommunane i klasse 5–6 hadde ei ordning.`;
  return `Av dei ${remote} kommunane i klasse 5–6 var ${gaps === remote ? 'alle' : gaps === 1 ? 'éin' : gaps} utan ordning.`;
}
