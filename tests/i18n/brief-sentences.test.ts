import { describe, expect, test } from 'vitest';
import type { BriefFacts, NextDoorFacts } from '../../src/i18n/brief-facts.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const NORDLAND: BriefFacts = {
  name: 'Nordland',
  members: 41,
  documented: 8,
  area: 38,
  population: '241',
  populationYear: 2026,
  documentedShare: '52',
  areaShare: '90',
  remote: 35,
  gaps: 31,
  gapsArea: 2,
};
const NONE = { documented: 0, area: 0, documentedShare: '0', areaShare: '0' };

type Said = Readonly<Record<(typeof LANGUAGES)[number], string>>;
const LEADS: readonly (readonly [when: string, facts: Partial<BriefFacts>, said: Said])[] = [
  [
    'many of each',
    {},
    {
      nb: '8 av de 41 kommunene i Nordland har dokumentert dekning, og der bor 52 av de 241~innbyggerne (2026). Regnes nevnte områder med, er 38~kommuner og 90 av innbyggerne dekket. Av de 35 kommunene i klasse 5–6 er 31 uten dokumentert dekning; med nevnte områder står 2 igjen.',
      nn: '8 av dei 41 kommunane i Nordland har dokumentert dekning, og der bur 52 av dei 241~innbyggjarane (2026). Reknar vi med nemnde område, er 38~kommunar og 90 av innbyggjarane dekte. Av dei 35 kommunane i klasse 5–6 er 31 utan dokumentert dekning; med nemnde område står 2 att.',
      en: '8 of the 41 municipalities in Nordland have documented coverage, with 52 of the 241~residents (2026). If areas that are only named are included, 38~municipalities and 90 of the residents are covered. Of the 35 municipalities of class 5–6, 31 have no documented coverage; with named areas included, 2 are left.',
    },
  ],
  [
    'one of each',
    { documented: 1, area: 1, remote: 1, gaps: 1, gapsArea: 1 },
    {
      nb: 'Én av de 41 kommunene i Nordland har dokumentert dekning, og der bor 52 av de 241~innbyggerne (2026). Nevnte områder legger ingen til. Den ene kommunen i klasse 5–6 er uten dokumentert dekning.',
      nn: 'Éin av dei 41 kommunane i Nordland har dokumentert dekning, og der bur 52 av dei 241~innbyggjarane (2026). Nemnde område legg ingen til. Den eine kommunen i klasse 5–6 er utan dokumentert dekning.',
      en: 'One of the 41 municipalities in Nordland has documented coverage, with 52 of the 241~residents (2026). Areas that are only named add none. The only municipality of class 5–6 has no documented coverage.',
    },
  ],
  [
    'none covered, all gaps',
    { ...NONE, gaps: 35, gapsArea: 35 },
    {
      nb: 'Ingen av de 41 kommunene i Nordland har dokumentert dekning. Der bor det 241 mennesker (2026). Nevnte områder legger ingen til. Av de 35 kommunene i klasse 5–6 er alle uten dokumentert dekning, også når nevnte områder regnes med.',
      nn: 'Ingen av dei 41 kommunane i Nordland har dokumentert dekning. Der bur det 241 menneske (2026). Nemnde område legg ingen til. Av dei 35 kommunane i klasse 5–6 er alle utan dokumentert dekning, òg når nemnde område er rekna med.',
      en: 'None of the 41 municipalities in Nordland have documented coverage. They have 241~residents (2026). Areas that are only named add none. Of the 35 municipalities of class 5–6, none have documented coverage, even when areas that are only named are included.',
    },
  ],
  [
    'one by area alone, no remote',
    { ...NONE, area: 1, areaShare: '9', remote: 0, gaps: 0, gapsArea: 0 },
    {
      nb: 'Ingen av de 41 kommunene i Nordland har dokumentert dekning. Der bor det 241 mennesker (2026). Regnes nevnte områder med, er 1~kommune og 9 av innbyggerne dekket. Ingen av kommunene er i klasse 5 eller 6.',
      nn: 'Ingen av dei 41 kommunane i Nordland har dokumentert dekning. Der bur det 241 menneske (2026). Reknar vi med nemnde område, er 1~kommune og 9 av innbyggjarane dekte. Ingen av kommunane er i klasse 5 eller 6.',
      en: 'None of the 41 municipalities in Nordland have documented coverage. They have 241~residents (2026). If areas that are only named are included, 1~municipality and 9 of the residents are covered. None of the municipalities are in class 5 or 6.',
    },
  ],
  [
    'a county of one',
    { ...NONE, name: 'Oslo', members: 1, remote: 0, gaps: 0, gapsArea: 0 },
    {
      nb: 'Oslo er én kommune med 241~innbyggere (2026). Ingen aktiv ordning når den. Kommunen er ikke i klasse 5 eller 6.',
      nn: 'Oslo er éin kommune med 241~innbyggjarar (2026). Inga aktiv ordning når han. Kommunen er ikkje i klasse 5 eller 6.',
      en: 'Oslo is a single municipality with 241~residents (2026). No active programme reaches it. The municipality is not in class 5 or 6.',
    },
  ],
  [
    'all documented',
    { documented: 41, area: 41, documentedShare: '100', gaps: 0, gapsArea: 0 },
    {
      nb: 'Alle de 41 kommunene i Nordland har dokumentert dekning, og der bor 100 av de 241~innbyggerne (2026). Nevnte områder legger ingen til. Alle de 35 kommunene i klasse 5–6 har dokumentert dekning.',
      nn: 'Alle dei 41 kommunane i Nordland har dokumentert dekning, og der bur 100 av dei 241~innbyggjarane (2026). Nemnde område legg ingen til. Alle dei 35 kommunane i klasse 5–6 har dokumentert dekning.',
      en: 'All the 41 municipalities in Nordland have documented coverage, with 100 of the 241~residents (2026). Areas that are only named add none. All the 35 municipalities of class 5–6 have documented coverage.',
    },
  ],
];

const NEXT_DOOR: readonly (readonly [
  facts: Pick<NextDoorFacts, 'gaps' | 'nextDoor'>,
  said: Said,
])[] = [
  [
    { gaps: 0, nextDoor: 0 },
    {
      nb: 'Her er det ingen hull å nå.',
      nn: 'Her er det ingen hol å nå.',
      en: 'There is no gap here to reach.',
    },
  ],
  [
    { gaps: 1, nextDoor: 0 },
    {
      nb: 'Hullet grenser ikke til og deler ikke BA-region med en kommune med dokumentert dekning.',
      nn: 'Holet grensar ikkje til og deler ikkje BA-region med ein kommune med dokumentert dekning.',
      en: 'The gap neither borders on, nor shares its labour-market region with, a municipality with documented coverage.',
    },
  ],
  [
    { gaps: 9, nextDoor: 1 },
    {
      nb: 'Ett av de 9 hullene grenser til eller deler BA-region med en kommune med dokumentert dekning. Der er det 7~innbyggere og 3~arbeidsplasser.',
      nn: 'Eitt av dei 9 hola grensar til eller deler BA-region med ein kommune med dokumentert dekning. Der er det 7~innbyggjarar og 3~arbeidsplassar.',
      en: 'One of the 9 gaps borders on, or shares its labour-market region with, a municipality with documented coverage. It has 7~residents and 3~jobs.',
    },
  ],
  [
    { gaps: 9, nextDoor: 9 },
    {
      nb: 'Alle de 9 hullene grenser til eller deler BA-region med en kommune med dokumentert dekning. Der er det 7~innbyggere og 3~arbeidsplasser.',
      nn: 'Alle dei 9 hola grensar til eller deler BA-region med ein kommune med dokumentert dekning. Der er det 7~innbyggjarar og 3~arbeidsplassar.',
      en: 'All the 9 gaps border on, or share their labour-market region with, a municipality with documented coverage. They have 7~residents and 3~jobs.',
    },
  ],
];

describe.each(LANGUAGES)('a brief in %s', (language) => {
  const { briefs } = wordsOf(language);
  const expected = (said: Said) => said[language].replaceAll('~', '\u00a0');

  test.each(LEADS)('lead: %s', (_, facts, said) => {
    expect(briefs.lead({ ...NORDLAND, ...facts })).toBe(expected(said));
  });

  test.each(NEXT_DOOR)('next door: %o', (facts, said) => {
    expect(briefs.nextDoor.lead({ ...facts, residents: '7', jobs: '3' })).toBe(expected(said));
  });
});
