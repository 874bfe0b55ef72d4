import { describe, expect, test } from 'vitest';
import type { AreaFacts, CoverageFacts } from '../../src/i18n/facts.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const ULSTEIN: AreaFacts = {
  name: 'Ulstein',
  population: '987',
  members: 4,
  documented: 0,
  area: 0,
  programmes: [],
  gaps: 0,
};

const NORWAY: CoverageFacts = {
  municipalities: 356,
  documented: 37,
  area: 112,
  remote: 213,
  remoteUncovered: 199,
  remoteUncoveredArea: 141,
};

type Said = Readonly<Record<Language, string>>;

/** A shape of the sentence: what differs from a region without programmes, and what is said. */
interface Shape {
  readonly when: string;
  readonly facts: Partial<AreaFacts>;
  readonly said: Said;
}

/** A tilde is a no-break space. */
const REGION: readonly Shape[] = [
  {
    when: 'of one, none',
    facts: { members: 1, gaps: 1 },
    said: {
      nb: 'BA-regionen Ulstein er én kommune med 987~innbyggere. Ingen aktiv ordning når kommunen.',
      nn: 'BA-regionen Ulstein er éin kommune med 987~innbyggjarar. Inga aktiv ordning når kommunen.',
      en: 'The Ulstein labour-market region is one municipality with 987~inhabitants. No active programme reaches the municipality.',
    },
  },
  {
    when: 'of one, documented',
    facts: { members: 1, documented: 1, area: 1, programmes: ['KOM Trainee'] },
    said: {
      nb: 'BA-regionen Ulstein er én kommune med 987~innbyggere. Kommunen nås av KOM Trainee.',
      nn: 'BA-regionen Ulstein er éin kommune med 987~innbyggjarar. KOM Trainee når kommunen.',
      en: 'The Ulstein labour-market region is one municipality with 987~inhabitants. The municipality is reached by KOM Trainee.',
    },
  },
  {
    when: 'of one, one area',
    facts: { members: 1, area: 1, programmes: ['KOM Trainee'] },
    said: {
      nb: 'BA-regionen Ulstein er én kommune med 987~innbyggere. Kommunen ligger i området til KOM Trainee, men har ikke dokumentert dekning.',
      nn: 'BA-regionen Ulstein er éin kommune med 987~innbyggjarar. Kommunen ligg i området til KOM Trainee, men har ikkje dokumentert dekning.',
      en: 'The Ulstein labour-market region is one municipality with 987~inhabitants. The municipality lies in the area of KOM Trainee, but has no documented coverage.',
    },
  },
  {
    when: 'of one, two areas',
    facts: { members: 1, area: 1, programmes: ['KOM Trainee', 'Fjelltrainee'] },
    said: {
      nb: 'BA-regionen Ulstein er én kommune med 987~innbyggere. Kommunen ligger i områdene til KOM Trainee og Fjelltrainee, men har ikke dokumentert dekning.',
      nn: 'BA-regionen Ulstein er éin kommune med 987~innbyggjarar. Kommunen ligg i områda til KOM Trainee og Fjelltrainee, men har ikkje dokumentert dekning.',
      en: 'The Ulstein labour-market region is one municipality with 987~inhabitants. The municipality lies in the areas of KOM Trainee and Fjelltrainee, but has no documented coverage.',
    },
  },
  {
    when: 'none, no gap',
    facts: {},
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. Ingen aktiv ordning når noen av kommunene.',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. Inga aktiv ordning når nokon av kommunane.',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. No active programme reaches any of the municipalities.',
    },
  },
  {
    when: 'none, one gap',
    facts: { gaps: 1 },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. Ingen aktiv ordning når noen av kommunene; én av dem er i klasse 5–6.',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. Inga aktiv ordning når nokon av kommunane; éin av dei er i klasse 5–6.',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. No active programme reaches any of the municipalities; one of them is in class 5 or 6.',
    },
  },
  {
    when: 'none, some gaps',
    facts: { gaps: 3 },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. Ingen aktiv ordning når noen av kommunene; 3 av dem er i klasse 5–6.',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. Inga aktiv ordning når nokon av kommunane; 3 av dei er i klasse 5–6.',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. No active programme reaches any of the municipalities; 3 of them are in class 5 or 6.',
    },
  },
  {
    when: 'none, all gaps',
    facts: { gaps: 4 },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. Ingen aktiv ordning når noen av kommunene; alle er i klasse 5–6.',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. Inga aktiv ordning når nokon av kommunane; alle er i klasse 5–6.',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. No active programme reaches any of the municipalities; all are in class 5 or 6.',
    },
  },
  {
    when: 'one documented',
    facts: { documented: 1, area: 1, programmes: ['KOM Trainee'] },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. Én av kommunene har dokumentert dekning (KOM Trainee).',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. Éin av kommunane har dokumentert dekning (KOM Trainee).',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. One of the municipalities has documented coverage (KOM Trainee).',
    },
  },
  {
    when: 'some documented, one gap',
    facts: { documented: 2, area: 2, programmes: ['KOM Trainee', 'Fjelltrainee'], gaps: 1 },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. 2 av kommunene har dokumentert dekning (KOM Trainee og Fjelltrainee); én kommune i klasse 5–6 er uten ordning.',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. 2 av kommunane har dokumentert dekning (KOM Trainee og Fjelltrainee); éin kommune i klasse 5–6 er utan ordning.',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. 2 of the municipalities have documented coverage (KOM Trainee and Fjelltrainee); one municipality in class 5 or 6 has no programme.',
    },
  },
  {
    when: 'some documented, gaps',
    facts: { documented: 2, area: 2, programmes: ['KOM Trainee'], gaps: 2 },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. 2 av kommunene har dokumentert dekning (KOM Trainee); 2 kommuner i klasse 5–6 er uten ordning.',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. 2 av kommunane har dokumentert dekning (KOM Trainee); 2 kommunar i klasse 5–6 er utan ordning.',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. 2 of the municipalities have documented coverage (KOM Trainee); 2 municipalities in class 5 or 6 have no programme.',
    },
  },
  {
    when: 'all documented',
    facts: { documented: 4, area: 4, programmes: ['KOM Trainee', 'Fjelltrainee'] },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. Alle kommunene har dokumentert dekning (KOM Trainee og Fjelltrainee).',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. Alle kommunane har dokumentert dekning (KOM Trainee og Fjelltrainee).',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. All the municipalities have documented coverage (KOM Trainee and Fjelltrainee).',
    },
  },
  {
    when: 'documented beside one area',
    facts: { documented: 1, area: 2, programmes: ['KOM Trainee', 'Fjelltrainee'], gaps: 2 },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. Én av kommunene har dokumentert dekning, og én til er bare nevnt som del av et område (KOM Trainee og Fjelltrainee); 2 kommuner i klasse 5–6 er uten ordning.',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. Éin av kommunane har dokumentert dekning, og éin til er berre nemnd som del av eit område (KOM Trainee og Fjelltrainee); 2 kommunar i klasse 5–6 er utan ordning.',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. One of the municipalities has documented coverage, and one more is only named as part of an area (KOM Trainee and Fjelltrainee); 2 municipalities in class 5 or 6 have no programme.',
    },
  },
  {
    when: 'documented beside areas',
    facts: { documented: 1, area: 4, programmes: ['KOM Trainee'] },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. Én av kommunene har dokumentert dekning, og 3 til er bare nevnt som del av et område (KOM Trainee).',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. Éin av kommunane har dokumentert dekning, og 3 til er berre nemnde som del av eit område (KOM Trainee).',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. One of the municipalities has documented coverage, and 3 more are only named as part of an area (KOM Trainee).',
    },
  },
  {
    when: 'one area only',
    facts: { area: 1, programmes: ['KOM Trainee'], gaps: 1 },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. Ingen av kommunene har dokumentert dekning, men én er nevnt som del av et område (KOM Trainee); én kommune i klasse 5–6 er uten ordning.',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. Ingen av kommunane har dokumentert dekning, men éin er nemnd som del av eit område (KOM Trainee); éin kommune i klasse 5–6 er utan ordning.',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. None of the municipalities has documented coverage, but one is named as part of an area (KOM Trainee); one municipality in class 5 or 6 has no programme.',
    },
  },
  {
    when: 'some areas only',
    facts: { area: 3, programmes: ['KOM Trainee'] },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. Ingen av kommunene har dokumentert dekning, men 3 er nevnt som del av et område (KOM Trainee).',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. Ingen av kommunane har dokumentert dekning, men 3 er nemnde som del av eit område (KOM Trainee).',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. None of the municipalities has documented coverage, but 3 are named as part of an area (KOM Trainee).',
    },
  },
  {
    when: 'all areas only',
    facts: { area: 4, programmes: ['KOM Trainee'] },
    said: {
      nb: 'BA-regionen Ulstein omfatter 4 kommuner med 987~innbyggere. Ingen av kommunene har dokumentert dekning, men alle er nevnt som del av et område (KOM Trainee).',
      nn: 'BA-regionen Ulstein omfattar 4 kommunar med 987~innbyggjarar. Ingen av kommunane har dokumentert dekning, men alle er nemnde som del av eit område (KOM Trainee).',
      en: 'The Ulstein labour-market region has 4 municipalities and 987~inhabitants. None of the municipalities has documented coverage, but all are named as part of an area (KOM Trainee).',
    },
  },
];

const COUNTY: readonly Shape[] = [
  {
    when: 'one member, none',
    facts: { name: 'Oslo', members: 1 },
    said: {
      nb: 'Oslo er både fylke og kommune, med 987~innbyggere. Ingen aktiv ordning når kommunen.',
      nn: 'Oslo er både fylke og kommune, med 987~innbyggjarar. Inga aktiv ordning når kommunen.',
      en: 'Oslo is both a county and a municipality, with 987~inhabitants. No active programme reaches the municipality.',
    },
  },
  {
    when: 'one member, documented',
    facts: { name: 'Oslo', members: 1, documented: 1, area: 1, programmes: ['KOM Trainee'] },
    said: {
      nb: 'Oslo er både fylke og kommune, med 987~innbyggere. Kommunen nås av KOM Trainee.',
      nn: 'Oslo er både fylke og kommune, med 987~innbyggjarar. KOM Trainee når kommunen.',
      en: 'Oslo is both a county and a municipality, with 987~inhabitants. The municipality is reached by KOM Trainee.',
    },
  },
  {
    when: 'many, none',
    facts: { name: 'Vestfold', members: 6 },
    said: {
      nb: 'Vestfold har 6 kommuner og 987~innbyggere. Ingen aktiv ordning når noen av kommunene.',
      nn: 'Vestfold har 6 kommunar og 987~innbyggjarar. Inga aktiv ordning når nokon av kommunane.',
      en: 'Vestfold has 6 municipalities and 987~inhabitants. No active programme reaches any of the municipalities.',
    },
  },
  {
    when: 'many, some beside areas',
    facts: {
      name: 'Innlandet',
      members: 46,
      documented: 8,
      area: 19,
      programmes: ['KOM Trainee', 'Fjelltrainee'],
      gaps: 21,
    },
    said: {
      nb: 'Innlandet har 46 kommuner og 987~innbyggere. 8 av kommunene har dokumentert dekning, og 11 til er bare nevnt som del av et område (KOM Trainee og Fjelltrainee); 21 kommuner i klasse 5–6 er uten ordning.',
      nn: 'Innlandet har 46 kommunar og 987~innbyggjarar. 8 av kommunane har dokumentert dekning, og 11 til er berre nemnde som del av eit område (KOM Trainee og Fjelltrainee); 21 kommunar i klasse 5–6 er utan ordning.',
      en: 'Innlandet has 46 municipalities and 987~inhabitants. 8 of the municipalities have documented coverage, and 11 more are only named as part of an area (KOM Trainee and Fjelltrainee); 21 municipalities in class 5 or 6 have no programme.',
    },
  },
  {
    when: 'many, all documented',
    facts: { name: 'Agder', members: 25, documented: 25, area: 25, programmes: ['KOM Trainee'] },
    said: {
      nb: 'Agder har 25 kommuner og 987~innbyggere. Alle kommunene har dokumentert dekning (KOM Trainee).',
      nn: 'Agder har 25 kommunar og 987~innbyggjarar. Alle kommunane har dokumentert dekning (KOM Trainee).',
      en: 'Agder has 25 municipalities and 987~inhabitants. All the municipalities have documented coverage (KOM Trainee).',
    },
  },
];

const COUNTRY: Readonly<Record<'country' | 'countryArea', Said>> = {
  country: {
    nb: 'Aktive regionale traineeordninger når 37 av 356 kommuner, slik rapport 2/2021 fra Nordlandsforskning dokumenterer det. Av de 213 minst sentrale kommunene (klasse 5 og 6) er 199 uten ordning.',
    nn: 'Aktive regionale traineeordningar når 37 av 356 kommunar, slik rapport 2/2021 frå Nordlandsforskning dokumenterer det. Av dei 213 minst sentrale kommunane (klasse 5 og 6) er 199 utan ordning.',
    en: 'Active regional trainee programmes reach 37 of 356 municipalities, as documented in report 2/2021 from the Nordland Research Institute. Of the 213 least central municipalities (classes 5 and 6), 199 have no programme.',
  },
  countryArea: {
    nb: 'Regnes også kommunene med der rapporten bare nevner regionen, er tallet 112, og 141 av de minst sentrale er uten ordning.',
    nn: 'Reknar vi med kommunane der rapporten berre nemner regionen, er talet 112, og 141 av dei minst sentrale er utan ordning.',
    en: 'If municipalities where the report names only the region are included, the number is 112, and 141 of the least central have no programme.',
  },
};

const expected = (said: Said, language: Language): string =>
  said[language].replaceAll('~', '\u00a0');

describe.each(LANGUAGES)('areas in %s', (language) => {
  const { sentences } = wordsOf(language);

  test.each(REGION)('region: $when', ({ facts, said }) => {
    expect(sentences.region({ ...ULSTEIN, ...facts })).toBe(expected(said, language));
  });

  test.each(COUNTY)('county: $when', ({ facts, said }) => {
    expect(sentences.county({ ...ULSTEIN, ...facts })).toBe(expected(said, language));
  });

  test('the country, at both levels of evidence', () => {
    expect(sentences.country(NORWAY)).toBe(COUNTRY.country[language]);
    expect(sentences.countryArea(NORWAY)).toBe(COUNTRY.countryArea[language]);
  });
});
