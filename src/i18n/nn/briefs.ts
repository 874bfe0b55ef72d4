import type { BriefFacts } from '../brief-facts.ts';
import type { Words } from '../shape.ts';

const municipalities = (n: number): string => (n === 1 ? 'kommune' : 'kommunar');

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
    'Dokumentert: rapporten viser til traineear, medlemmer eller vertskap i kommunen, eller nemner kommunen. Nemnt område: han nemner berre regionen.',
  coverage: {
    municipalities: 'Kommunar etter sentralitet',
    population: (year) => `Innbyggjarar 1. januar ${year} etter sentralitet`,
    class: 'Klasse',
    counties: 'Fylka',
    all: 'I alt',
    documented: 'Dokumentert dekning',
    documentedNot: 'Utan dokumentert dekning',
    area: 'Òg nemnt område',
    areaNot: 'Utan ordning',
    remote: 'Klasse 5–6',
    gaps: 'Av dei utan dokumentert',
    gapsArea: 'Av dei utan ordning',
  },
  gaps: {
    title: 'Dei største hola',
    caption: 'Kommunar i klasse 5–6 utan dokumentert dekning, flest innbyggjarar først',
    none: 'Ingen kommune i klasse 5–6 er utan dokumentert dekning.',
    shown: (shown, all) =>
      shown === all
        ? all === 1
          ? 'Tabellen viser det eine holet.'
          : `Tabellen viser alle dei ${all} hola, med flest innbyggjarar først.`
        : `Tabellen viser dei ${shown} hola med flest innbyggjarar, av ${all} i alt.`,
    more: 'Heile lista',
    nearest: 'Næraste ordning',
    away: (kilometres) => `${kilometres}\u00a0km`,
  },
  programmes: {
    title: 'Ordningane her',
    caption: 'Kommunar kvar ordning når, ved kvart grunnlag',
    none: 'Rapporten knyter inga traineeordning til staden.',
    documented: 'Kommunar, dokumentert',
    area: 'Kommunar, nemnt område med',
    residents: (year) => `Innbyggjarar ${year}, dokumentert`,
    host: 'Vertskap i',
    inactive: (name) => `${name} (ikkje aktiv)`,
  },
  nextDoor: {
    title: 'Kva kunne ein nå vegg i vegg?',
    lead: ({ gaps, nextDoor, residents, jobs }) => {
      if (gaps === 0) return 'Her er det ingen hol å nå.';
      const where = 'til eller deler BA-region med ein kommune med dokumentert dekning';
      if (nextDoor === 0) {
        return gaps === 1
          ? 'Holet grensar ikkje til og deler ikkje BA-region med ein kommune med dokumentert dekning.'
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
    const here = `${name} er éin kommune med ${population}\u00a0innbyggjarar (${populationYear})`;
    if (documented === 1) return `${here} og har dokumentert dekning.`;
    return area === 1
      ? `${here}. Han er berre nemnd som del av eit område, utan dokumentert dekning.`
      : `${here}. Inga aktiv ordning når han.`;
  }
  const proven =
    documented === 0
      ? `Ingen av dei ${members} kommunane i ${name} har dokumentert dekning. Der bur det ${population} menneske (${populationYear}).`
      : `${documented === members ? `Alle dei ${members}` : `${documented === 1 ? 'Éin' : documented} av dei ${members}`} kommunane i ${name} har dokumentert dekning, og der bur ${documentedShare} av dei ${population}\u00a0innbyggjarane (${populationYear}).`;
  if (area === documented) return `${proven} Nemnde område legg ingen til.`;
  return `${proven} Reknar vi med nemnde område, er ${area}\u00a0${municipalities(area)} og ${areaShare} av innbyggjarane dekte.`;
}

function gapsOf({ members, remote, gaps, gapsArea }: BriefFacts): string {
  if (remote === 0)
    return members === 1
      ? 'Kommunen er ikkje i klasse 5 eller 6.'
      : 'Ingen av kommunane er i klasse 5 eller 6.';
  if (remote === 1) {
    if (gaps === 0) return 'Den eine kommunen i klasse 5–6 har dokumentert dekning.';
    return `Den eine kommunen i klasse 5–6 er utan dokumentert dekning${gapsArea === 0 ? ', men er nemnd som del av eit område' : ''}.`;
  }
  if (gaps === 0) return `Alle dei ${remote} kommunane i klasse 5–6 har dokumentert dekning.`;
  const without = `Av dei ${remote} kommunane i klasse 5–6 er ${gaps === remote ? 'alle' : gaps === 1 ? 'éin' : gaps} utan dokumentert dekning`;
  if (gapsArea === gaps) return `${without}, òg når nemnde område er rekna med.`;
  return `${without}; med nemnde område står ${gapsArea === 0 ? 'ingen' : gapsArea === 1 ? 'éin' : gapsArea} att.`;
}
