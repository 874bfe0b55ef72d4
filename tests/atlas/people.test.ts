import { describe, expect, test } from 'vitest';
import type { Area } from '../../src/atlas/area.ts';
import { countedTogether, type Break } from '../../src/atlas/former.ts';
import { peopleOf } from '../../src/atlas/people.ts';
import { municipalityCode as m } from '../../src/domain/area-code.ts';
import { known, missing, type Observation } from '../../src/domain/observation.ts';
import { AGE_COLUMNS, type AgeRow } from '../../src/domain/residents.ts';
import { TINY } from '../fixtures/tiny-tables.ts';

/** One number, 1507, became two; 1505 is beside them. */
const [old, first, second, beside] = [m('1507'), m('1508'), m('1580'), m('1505')];
const BREAKS: readonly Break[] = [
  {
    former: [
      {
        code: old,
        name: 'Ålesund',
        until: 2023,
        successors: [first, second],
        centralityIndex: undefined,
        region: undefined,
      },
    ],
    successors: [first, second],
  },
];
const area = (...members: readonly (typeof old)[]): Area => ({
  type: 'county',
  code: '15',
  name: 'Møre og Romsdal',
  slug: '15',
  members,
});

const aged = (municipality: typeof old, year: number, each: Observation): AgeRow => ({
  municipality,
  year,
  recode: each.kind === 'missing' ? 'split' : undefined,
  ...(Object.fromEntries(AGE_COLUMNS.map((name) => [name, each])) as Record<
    (typeof AGE_COLUMNS)[number],
    Observation
  >),
});
const counted = (municipality: typeof old, year: number, persons: number) => ({
  municipality,
  year,
  persons,
  status: undefined,
  recode: undefined,
});
const split = missing('split');
const { youngAdults, education } = peopleOf(
  {
    ...TINY,
    residentsByAge: [
      aged(old, 2020, known(10)),
      aged(first, 2020, split),
      aged(second, 2020, split),
      aged(beside, 2020, known(5)),
      aged(first, 2026, known(8)),
      aged(second, 2026, known(4)),
      aged(beside, 2026, known(5)),
    ],
    population: [
      counted(old, 2020, 1000),
      counted(beside, 2020, 500),
      counted(first, 2026, 800),
      counted(second, 2026, 300),
      counted(beside, 2026, 400),
    ],
    residentsByEducation: [
      {
        municipality: old,
        year: 2020,
        recode: undefined,
        residents_16_plus: known(800),
        higher_short: known(100),
        higher_long: known(60),
      },
    ],
  },
  BREAKS,
);

describe('a municipality that was split between two years', () => {
  test('is whole in an area with all its parts, before and after', () => {
    const county = area(first, second, beside);
    expect(youngAdults.of(county, 2020)).toMatchObject({
      residents: known(1500),
      youngAdults: known(15 * 15),
      leftOut: [],
    });
    expect(youngAdults.of(county, 2026)).toEqual({
      residents: known(1500),
      youngAdults: known(15 * 17),
      share: known(0.17),
      change: known(2 / 15), // 255 of 225 before
      cohortChange: known(2 / 15), // 9 × 17 of 9 × 15 before
      leftOut: [],
    });
    expect(education.of(area(first, second), 2020).higherShare).toEqual(known(0.2));
  });

  test('has no share of before in a part, nor in an area that holds some parts', () => {
    expect(youngAdults.of(area(first), 2026)).toMatchObject({
      youngAdults: known(15 * 8),
      change: split,
      cohortChange: split,
      leftOut: [first],
    });
    expect(youngAdults.of(area(first, beside), 2026)).toMatchObject({
      youngAdults: known(15 * 13),
      change: { ...known(0), leftOut: [first] },
    });
  });
});

test('parts are counted together only where a former stands, and all parts are there', () => {
  const together = (members: readonly (typeof old)[], isCounted: boolean) =>
    countedTogether(members, BREAKS, () => isCounted);
  expect(together([first, beside, second], true)).toEqual([[beside], [first, second]]);
  expect(together([first, beside, second], false)).toEqual([[first], [beside], [second]]);
  expect(together([first, beside], true)).toEqual([[first], [beside]]);
});
