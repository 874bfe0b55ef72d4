import { describe, expect, test } from 'vitest';
import type { ExploreArea } from '../../../src/features/explore/files.ts';
import type { Mark } from '../../../src/measures/mark.ts';
import { isFiltered, passes } from '../../../src/features/explore/passes.ts';
import { DEFAULT_STATE, type ExploreState } from '../../../src/features/explore/state.ts';

const area = (code: string, more: Partial<ExploreArea>): ExploreArea => ({
  code,
  name: code,
  path: '',
  population: 1000,
  classes: [6],
  counties: ['18'],
  regions: ['106'],
  types: ['liten-sentrum'],
  participation: [],
  stated: [],
  area: [],
  ...more,
});
const AREAS: readonly ExploreArea[] = [
  area('remote', {}),
  area('named', { area: ['salten'], population: 2000 }),
  area('reached', { stated: ['salten'], area: ['salten'], population: 3000 }),
  area('central', { classes: [1], counties: ['03'], regions: ['001'], types: ['stor-balansert'] }),
  area('unknown', { population: null }),
  area('wide', { classes: [3, 5], counties: ['18', '55'], stated: ['nord'], area: ['nord'] }),
];
const MARKS: Readonly<Record<string, Mark>> = { remote: 'u', central: 'A' };

const left = (state: Partial<ExploreState>): readonly string[] =>
  AREAS.filter((each) => passes(each, MARKS[each.code] ?? 'k', { ...DEFAULT_STATE, ...state })).map(
    ({ code }) => code,
  );

describe('what passes the filters', () => {
  test('all, when nothing is chosen', () => {
    expect(left({})).toHaveLength(AREAS.length);
    expect(isFiltered(DEFAULT_STATE)).toBe(false);
  });

  test.each<[string, Partial<ExploreState>, readonly string[]]>([
    ['class', { classes: ['1', '5'] }, ['central', 'wide']],
    ['county', { counties: ['03', '55'] }, ['central', 'wide']],
    ['region', { regions: ['001'] }, ['central']],
    ['type of region', { types: ['stor-balansert'] }, ['central']],
    ['programme', { programmes: ['salten'] }, ['reached']],
    [
      'programme, named areas too',
      { programmes: ['salten'], evidence: 'area' },
      ['named', 'reached'],
    ],
    ['covered', { covered: true }, ['reached', 'wide']],
    ['uncovered', { covered: false }, ['remote', 'named', 'central', 'unknown']],
    [
      'uncovered, named areas too',
      { covered: false, evidence: 'area' },
      ['remote', 'central', 'unknown'],
    ],
    ['both ends of a range', { least: 2000, most: 3000 }, ['named', 'reached']],
    ['a range that nobody knows the residents for', { most: 1000 }, ['remote', 'central', 'wide']],
    ['certain figures', { certainOnly: true }, ['named', 'reached', 'unknown', 'wide']],
  ])('%s', (_, state, codes) => {
    expect(left(state)).toEqual(codes);
    expect(isFiltered({ ...DEFAULT_STATE, ...state })).toBe(true);
  });

  test('filters together leave what passes each of them, whatever the order', () => {
    const parts: readonly Partial<ExploreState>[] = [
      { classes: ['6'] },
      { counties: ['18'] },
      { regions: ['106'] },
      { types: ['liten-sentrum'] },
      { covered: false },
      { least: 1, most: 1500 },
      { certainOnly: true },
    ];
    for (const one of parts)
      for (const other of parts) {
        const both = left({ ...one, ...other });
        expect(both).toEqual(left(one).filter((code) => left(other).includes(code)));
      }
    expect(left(Object.assign({}, ...parts) as Partial<ExploreState>)).toEqual([]);
  });
});
