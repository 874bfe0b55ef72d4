import type { BriefFacts, NextDoorFacts } from '../brief-facts.ts';

const municipalities = (n: number): string => (n === 1 ? 'kommune' : 'kommuner');

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
    'Dokumentert: rapporten viser til traineer, medlemmer eller vertskap i kommunen, eller nevner kommunen. Nevnt område: den nevner bare regionen.',
  coverage: {
    municipalities: 'Kommuner etter sentralitet',
    population: (year: number) => `Innbyggere 1. januar ${year} etter sentralitet`,
    class: 'Klasse',
    counties: 'Fylkene',
    all: 'I alt',
    documented: 'Dokumentert dekning',
    documentedNot: 'Uten dokumentert dekning',
    area: 'Også nevnt område',
    areaNot: 'Uten ordning',
    remote: 'Klasse 5–6',
    gaps: 'Av dem uten dokumentert',
    gapsArea: 'Av dem uten ordning',
  },
  gaps: {
    title: 'De største hullene',
    caption: 'Kommuner i klasse 5–6 uten dokumentert dekning, flest innbyggere først',
    none: 'Ingen kommune i klasse 5–6 er uten dokumentert dekning.',
    shown: (shown: number, all: number) =>
      shown === all
        ? all === 1
          ? 'Tabellen viser det ene hullet.'
          : `Tabellen viser alle de ${all} hullene, med flest innbyggere først.`
        : `Tabellen viser de ${shown} hullene med flest innbyggere, av ${all} i alt.`,
    more: 'Hele listen',
    nearest: 'Nærmeste ordning',
    away: (kilometres: string) => `${kilometres}\u00a0km`,
  },
  programmes: {
    title: 'Ordningene her',
    caption: 'Kommuner hver ordning når, ved hvert grunnlag',
    none: 'Rapporten knytter ingen traineeordning til stedet.',
    documented: 'Kommuner, dokumentert',
    area: 'Kommuner, nevnt område med',
    residents: (year: number) => `Innbyggere ${year}, dokumentert`,
    host: 'Vertskap i',
    inactive: (name: string) => `${name} (ikke aktiv)`,
  },
  nextDoor: {
    title: 'Hva kunne nås vegg i vegg?',
    lead: ({ gaps, nextDoor, residents, jobs }: NextDoorFacts): string => {
      if (gaps === 0) return 'Her er det ingen hull å nå.';
      const where = 'til eller deler BA-region med en kommune med dokumentert dekning';
      if (nextDoor === 0) {
        return gaps === 1
          ? 'Hullet grenser ikke til og deler ikke BA-region med en kommune med dokumentert dekning.'
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
  const {
    name,
    members,
    documented,
    area,
    population,
    populationYear,
    documentedShare,
    areaShare,
  } = facts;
  if (members === 1) {
    const here = `${name} er én kommune med ${population}\u00a0innbyggere (${populationYear})`;
    if (documented === 1) return `${here} og har dokumentert dekning.`;
    return area === 1
      ? `${here}. Den er bare nevnt som del av et område, uten dokumentert dekning.`
      : `${here}. Ingen aktiv ordning når den.`;
  }
  const proven =
    documented === 0
      ? `Ingen av de ${members} kommunene i ${name} har dokumentert dekning. Der bor det ${population} mennesker (${populationYear}).`
      : `${documented === members ? `Alle de ${members}` : `${documented === 1 ? 'Én' : documented} av de ${members}`} kommunene i ${name} har dokumentert dekning, og der bor ${documentedShare} av de ${population}\u00a0innbyggerne (${populationYear}).`;
  if (area === documented) return `${proven} Nevnte områder legger ingen til.`;
  return `${proven} Regnes nevnte områder med, er ${area}\u00a0${municipalities(area)} og ${areaShare} av innbyggerne dekket.`;
}

function gapsOf({ members, remote, gaps, gapsArea }: BriefFacts): string {
  if (remote === 0)
    return members === 1
      ? 'Kommunen er ikke i klasse 5 eller 6.'
      : 'Ingen av kommunene er i klasse 5 eller 6.';
  if (remote === 1) {
    if (gaps === 0) return 'Den ene kommunen i klasse 5–6 har dokumentert dekning.';
    return `Den ene kommunen i klasse 5–6 er uten dokumentert dekning${gapsArea === 0 ? ', men er nevnt som del av et område' : ''}.`;
  }
  if (gaps === 0) return `Alle de ${remote} kommunene i klasse 5–6 har dokumentert dekning.`;
  const without = `Av de ${remote} kommunene i klasse 5–6 er ${gaps === remote ? 'alle' : gaps === 1 ? 'én' : gaps} uten dokumentert dekning`;
  if (gapsArea === gaps) return `${without}, også når nevnte områder regnes med.`;
  return `${without}; med nevnte områder står ${gapsArea === 0 ? 'ingen' : gapsArea === 1 ? 'én' : gapsArea} igjen.`;
}
