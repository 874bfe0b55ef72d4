import { describe, expect, test } from 'vitest';
import { atEachLevel } from '../../src/domain/coverage-basis.ts';
import type { AreaFacts, CoverageFacts, ProgrammeFacts } from '../../src/i18n/facts.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const NONE: AreaFacts = {
  name: 'Ulstein',
  population: '987',
  populationYear: 2026,
  members: 4,
  evidence: 'stated',
  covered: 0,
  named: 0,
  coveredBy: [],
  namedBy: [],
  inactive: [],
  gaps: 0,
};
const ONE = ['KOM Trainee'];
const TWO = ['KOM Trainee', 'Fjelltrainee'];

/** Counts of municipalities at each level. */
function at(participation: number, stated: number, area: number): ProgrammeFacts['members'] {
  return { participation, stated, area };
}

/** Every turn that the grammar can take: what differs from four municipalities without anything. */
const AREAS: Readonly<Record<string, Partial<AreaFacts>>> = {
  'of one, none': { members: 1 },
  'of one, gap': { members: 1, gaps: 1 },
  'of one, covered': { members: 1, covered: 1, coveredBy: ONE },
  'of one, covered by two': { members: 1, covered: 1, coveredBy: TWO },
  'of one, a gap in an area': { members: 1, named: 1, namedBy: ONE, gaps: 1 },
  'of one, area': { members: 1, named: 1, namedBy: ONE },
  'of one, two areas': { members: 1, named: 1, namedBy: TWO },
  'of one, inactive': { members: 1, inactive: ['TIM'] },
  'population unknown': { population: '?' },
  none: {},
  'none, one gap': { gaps: 1 },
  'none, some gaps': { gaps: 3 },
  'none, all gaps': { gaps: 4 },
  'none, inactive': { inactive: ['TIM'] },
  'none, two inactive': { inactive: ['TIM', 'Kysttrainee'], gaps: 2 },
  'one covered by one': { covered: 1, coveredBy: ONE },
  'one covered by two': { covered: 1, coveredBy: TWO },
  'some covered by one, one gap': { covered: 2, coveredBy: ONE, gaps: 1 },
  'some covered by two, gaps': { covered: 2, coveredBy: TWO, gaps: 2 },
  'all covered by one': { covered: 4, coveredBy: ONE },
  'all covered by two': { covered: 4, coveredBy: TWO },
  'covered beside one named': {
    covered: 1,
    named: 1,
    coveredBy: ONE,
    namedBy: ONE,
    gaps: 2,
  },
  'covered beside some named': { covered: 2, named: 2, coveredBy: TWO, namedBy: ONE },
  'covered beside inactive': { covered: 1, coveredBy: ONE, inactive: ['TIM'] },
  'documented only': {
    evidence: 'participation',
    covered: 1,
    coveredBy: ONE,
    named: 3,
    namedBy: ONE,
  },
  'with areas': { evidence: 'area', covered: 4, coveredBy: TWO },
  'one named': { named: 1, namedBy: ONE, gaps: 1 },
  'some named, two areas': { named: 3, namedBy: TWO },
  'all named': { named: 4, namedBy: ONE },
};

const REACHES: Readonly<Record<string, Partial<ProgrammeFacts>>> = {
  'linked to none': { members: at(0, 0, 0) },
  'an area of one': { members: at(0, 0, 1) },
  'an area of many': { members: at(0, 0, 8) },
  'one documented': { members: at(1, 1, 1) },
  'two documented': {},
  'documented, stated and named': { members: at(1, 4, 18) },
  'documented and named': { members: at(2, 2, 6) },
  'stated alone': { members: at(0, 3, 3) },
  'stated and named': { members: at(0, 3, 9) },
  'host not said': { host: '' },
  inactive: { active: false },
  'inactive, an area': { active: false, members: at(0, 0, 8) },
  'of later, an area': { inReport: false, members: at(0, 0, 8) },
  'of later, linked to none': { inReport: false, members: at(0, 0, 0) },
  'inactive, linked to none': { active: false, members: at(0, 0, 0), host: '' },
};

const PROGRAMME: ProgrammeFacts = {
  name: 'KOM Trainee',
  active: true,
  members: at(2, 2, 2),
  inReport: true,
  host: 'Kristiansund',
};

const NORWAY: CoverageFacts = {
  evidence: 'stated',
  later: false,
  municipalities: 356,
  covered: 67,
  remote: 209,
  gaps: 167,
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
      ...lines(
        {
          ...atEachLevel((evidence) => ({ ...NORWAY, evidence })),
          later: { ...NORWAY, later: true },
        },
        sentences.country,
      ),
    ];
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`shapes/${language}.txt`);
  });
});
