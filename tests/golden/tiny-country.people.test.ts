import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Area } from '../../src/atlas/area.ts';
import { atlasOf } from '../../src/atlas/atlas.ts';
import { municipalityCode } from '../../src/domain/area-code.ts';
import { missing, valueOf, type Observation } from '../../src/domain/observation.ts';
import { readTables } from '../../src/ingest/tables/tables.ts';
import * as hand from './tiny-country.expected.ts';

const { tables } = await readTables(join(import.meta.dirname, 'tiny-country'));
const { areas, people, commuting, industries } = atlasOf(tables);
const ALL: readonly Area[] = [
  ...areas.municipalities,
  ...areas.regions,
  areas.country,
  ...areas.programmes,
];
const areaOf = (code: string): Area => {
  const area = ALL.find((each) => each.code === code);
  if (area === undefined) throw new Error(`no area ${code}`);
  return area;
};

/** As written by hand: a number and who is left out, but for the last digits; or a reason. */
function same(found: Observation, expected: string | readonly (number | string)[]): void {
  if (typeof expected === 'string') {
    expect(found).toEqual({ kind: 'missing', reason: expected });
    return;
  }
  const [value, ...leftOut] = expected;
  expect(valueOf(found)).toBeCloseTo(Number(value), 12);
  expect(found.kind === 'known' ? [...(found.leftOut ?? [])].sort() : undefined).toEqual(leftOut);
}

describe('young adults', () => {
  const cases = Object.entries(hand.YOUNG_ADULTS).flatMap(([year, byArea]) =>
    Object.entries(byArea).map(([code, expected]) => ({ year: Number(year), code, expected })),
  );
  test.each(cases)('of $code in $year', ({ year, code, expected }) => {
    const found = people.youngAdults.of(areaOf(code), year);
    const { residents, youngAdults, share, change, cohortChange } = found;
    [residents, youngAdults, share, change, cohortChange].forEach((figure, at) => {
      same(figure, expected[at] ?? '');
    });
  });

  test('who is without a figure that the year has', () => {
    const leftOut = (code: string, year: number) =>
      [...people.youngAdults.of(areaOf(code), year).leftOut].sort();
    expect(leftOut('1001', 2023)).toEqual([]);
    expect(leftOut('1002', 2023)).toEqual(['1002']);
    expect(leftOut('002', 2023)).toEqual([]);
    expect(leftOut('trainee-havn', 2024)).toEqual(['1002', '2003']);
  });

  test('the years are those of the table; in any other there is nothing', () => {
    expect(people.youngAdults.years).toEqual([2018, 2020, 2023, 2024]);
    expect(people.youngAdults.latest).toBe(2024);
    const before = people.youngAdults.of(areas.country, 2018);
    expect([valueOf(before.youngAdults), before.change]).toEqual([1545, missing('not-derivable')]);
    expect(people.youngAdults.of(areas.country, 1999)).toMatchObject({
      residents: missing('missing'),
      youngAdults: missing('missing'),
      share: missing('missing'),
    });
  });
});

describe('higher education', () => {
  test.each(Object.entries(hand.EDUCATION))('of %s', (code, expected) => {
    const found = people.education.of(areaOf(code), 2023);
    const { residents, higher, higherLong, higherShare, higherLongShare } = found;
    [residents, higher, higherLong, higherShare, higherLongShare].forEach((figure, at) => {
      same(figure, expected[at] ?? '');
    });
    expect(found.leftOut).toEqual(areaOf(code).members.filter((each) => each === '2003'));
  });

  test('one year is counted', () => {
    expect([people.education.years, people.education.latest]).toEqual([[2023], 2023]);
  });
});

describe('programmes as areas', () => {
  test('have every municipality of the area that is named for them, active or not', () => {
    expect(areas.programmes).toEqual([
      {
        type: 'programme',
        code: 'trainee-fjord',
        name: 'Trainee Fjord',
        slug: 'trainee-fjord',
        members: ['2001'],
      },
      {
        type: 'programme',
        code: 'trainee-havn',
        name: 'Trainee Havn',
        slug: 'trainee-havn',
        members: ['1001', '1002', '2003'],
      },
    ]);
  });

  test.each(Object.entries(hand.PROGRAMME_COUNTS))('commuting of %s', (code, expected) => {
    const counts = commuting.of(areaOf(code), 2022)?.counts;
    expect(counts && Object.values(counts)).toEqual(expected);
  });

  test.each(Object.entries(hand.PROGRAMME_MANUFACTURING))(
    'manufacturing of %s',
    (code, expected) => {
      const { quotient } = industries.of(areaOf(code), industries.main, '10-33');
      expect(valueOf(quotient)).toBeCloseTo(expected, 12);
    },
  );

  test('overlap, and each still has all of its own', () => {
    const both = { ...tables.coverage[0]!, municipality: municipalityCode('1001') };
    const other = atlasOf({ ...tables, coverage: [...tables.coverage, both] });
    const [fjord, havn] = other.areas.programmes.map((area) => other.commuting.of(area, 2022));
    expect(havn).toEqual(commuting.of(areaOf('trainee-havn'), 2022));
    // Havn and Fjord: 2500 + 1000 live there; 2400 + 60 + 80 + 820 stay.
    expect(fjord?.counts).toMatchObject({ employed_residents: 3500, live_and_work: 3360 });
  });
});
