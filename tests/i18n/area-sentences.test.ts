import { describe, expect, test } from 'vitest';
import type { AreaFacts, CoverageFacts, ProgrammeFacts } from '../../src/i18n/facts.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const NONE: AreaFacts = {
  name: 'Ulstein',
  population: '987',
  populationYear: 2026,
  members: 4,
  documented: 0,
  area: 0,
  documentedBy: [],
  areaBy: [],
  inactive: [],
  gaps: 0,
};
const ONE = ['KOM Trainee'];
const TWO = ['KOM Trainee', 'Fjelltrainee'];

/** Every turn that the grammar can take: what differs from four municipalities without anything. */
const AREAS: Readonly<Record<string, Partial<AreaFacts>>> = {
  'of one, none': { members: 1 },
  'of one, gap': { members: 1, gaps: 1 },
  'of one, documented': { members: 1, documented: 1, area: 1, documentedBy: ONE },
  'of one, documented by two': { members: 1, documented: 1, area: 1, documentedBy: TWO },
  'of one, area': { members: 1, area: 1, areaBy: ONE },
  'of one, two areas': { members: 1, area: 1, areaBy: TWO },
  'of one, inactive': { members: 1, inactive: ['TIM'] },
  'population unknown': { population: '?' },
  none: {},
  'none, one gap': { gaps: 1 },
  'none, some gaps': { gaps: 3 },
  'none, all gaps': { gaps: 4 },
  'none, inactive': { inactive: ['TIM'] },
  'none, two inactive': { inactive: ['TIM', 'Kysttrainee'], gaps: 2 },
  'one documented by one': { documented: 1, area: 1, documentedBy: ONE },
  'one documented by two': { documented: 1, area: 1, documentedBy: TWO },
  'some documented by one, one gap': { documented: 2, area: 2, documentedBy: ONE, gaps: 1 },
  'some documented by two, gaps': { documented: 2, area: 2, documentedBy: TWO, gaps: 2 },
  'all documented by one': { documented: 4, area: 4, documentedBy: ONE },
  'all documented by two': { documented: 4, area: 4, documentedBy: TWO },
  'documented beside one named': {
    documented: 1,
    area: 2,
    documentedBy: ONE,
    areaBy: ONE,
    gaps: 2,
  },
  'documented beside some named': { documented: 2, area: 4, documentedBy: TWO, areaBy: ONE },
  'documented beside inactive': { documented: 1, area: 1, documentedBy: ONE, inactive: ['TIM'] },
  'one named': { area: 1, areaBy: ONE, gaps: 1 },
  'some named, two areas': { area: 3, areaBy: TWO },
  'all named': { area: 4, areaBy: ONE },
};

const REACHES: Readonly<Record<string, Partial<ProgrammeFacts>>> = {
  'linked to none': { documented: 0, area: 0 },
  'an area of one': { documented: 0, area: 1 },
  'an area of many': { documented: 0, area: 8 },
  'one documented': { documented: 1, area: 1 },
  'two documented': {},
  'one documented in an area': { documented: 1, area: 18 },
  'some documented in an area': { area: 6 },
  'host not said': { host: '' },
  inactive: { active: false },
  'inactive, an area': { active: false, documented: 0, area: 8 },
  'of later, an area': { inReport: false, documented: 0, area: 8 },
  'of later, linked to none': { inReport: false, documented: 0, area: 0 },
  'inactive, linked to none': { active: false, documented: 0, area: 0, host: '' },
};

const PROGRAMME: ProgrammeFacts = {
  name: 'KOM Trainee',
  active: true,
  documented: 2,
  area: 2,
  inReport: true,
  host: 'Kristiansund',
};

const NORWAY: CoverageFacts = {
  municipalities: 356,
  documented: 37,
  area: 112,
  remote: 213,
  remoteUncovered: 199,
  remoteUncoveredArea: 141,
};

/** A tilde is a no-break space, so that a reader of the snapshot sees it. */
const lines = (
  cases: Readonly<Record<string, unknown>>,
  say: (facts: never) => string,
): readonly string[] =>
  Object.entries(cases).map(
    ([when, facts]) => `${when}\n  ${say(facts as never).replaceAll('\u00a0', '~')}`,
  );

describe.each(LANGUAGES)('sentences in %s', (language) => {
  const { sentences } = wordsOf(language);

  test('say every turn as it was read by someone who knows the language', async () => {
    const said = [
      '# A labour-market region',
      ...lines(AREAS, (facts: Partial<AreaFacts>) => sentences.region({ ...NONE, ...facts })),
      '# A county',
      ...lines(
        { 'one member': { name: 'Oslo', members: 1 }, 'many members': { name: 'Agder' } },
        (facts: Partial<AreaFacts>) => sentences.county({ ...NONE, ...facts }),
      ),
      '# A programme',
      ...lines(REACHES, (facts: Partial<ProgrammeFacts>) =>
        sentences.programme({ ...PROGRAMME, ...facts }),
      ),
      '# The country',
      ...lines({ documented: NORWAY }, sentences.country),
      ...lines({ area: NORWAY }, sentences.countryArea),
    ];
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`shapes/${language}.txt`);
  });
});
