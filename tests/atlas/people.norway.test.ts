import { describe, expect, test } from 'vitest';
import type { Area } from '../../src/atlas/area.ts';
import { loadAtlas } from '../../src/atlas/load.ts';
import { isKnown, missing, valueOf, type Observation } from '../../src/domain/observation.ts';
import { AGE_COLUMNS, EDUCATION_COLUMNS } from '../../src/domain/residents.ts';
import { areExact } from '../../src/domain/rounding.ts';

const { areas, people, population, tables } = await loadAtlas();
const { youngAdults, education } = people;
const named = (all: readonly Area[], code: string): Area => {
  const found = all.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no area ${code}`);
  return found;
};
const alesund = named(areas.municipalities, '1507');
const county = named(areas.counties, '15');
const withoutAlesund = (figure: Observation) => isKnown(figure) && figure.leftOut;

describe('young adults of Norway', () => {
  test('20–34 and the cohort of 20–28 in 2020, without Ålesund where it has no ages', () => {
    const [before, now] = [2020, 2026].map((year) => youngAdults.of(areas.country, year));
    expect(valueOf(before?.youngAdults)).toBe(1_072_487);
    expect(valueOf(now?.youngAdults)).toBe(1_095_524);
    expect(valueOf(now?.change)).toBe((1_081_935 - 1_072_487) / 1_072_487);
    expect(valueOf(now?.cohortChange)).toBe((680_802 - 626_095) / 626_095);
    // 5 367 580 residents in 2020, 66 258 of them in Ålesund.
    expect(valueOf(before?.share)).toBe(1_072_487 / (5_367_580 - 66_258));
    expect(now).toMatchObject({ share: { value: 1_095_524 / 5_627_400 }, leftOut: ['1507'] });
  });

  test('Ålesund has a number and a share from 2024 on, and no change', () => {
    expect(youngAdults.of(alesund, 2023)).toMatchObject({
      residents: { value: 67_520 },
      youngAdults: missing('missing'),
      share: missing('missing'),
    });
    expect(youngAdults.of(alesund, 2026)).toMatchObject({
      youngAdults: { value: 13_589 },
      share: { value: 13_589 / 69_123 },
      change: missing('missing'),
      cohortChange: missing('missing'),
    });
  });

  test('its county is without it where it must be, and says so', () => {
    const [before, now] = [2020, 2026].map((year) => youngAdults.of(county, year));
    expect(valueOf(before?.residents)).toBe(265_238 - 66_258);
    for (const figure of [before?.residents, before?.youngAdults, now?.change, now?.cohortChange])
      expect(figure && withoutAlesund(figure)).toEqual(['1507']);
    expect(valueOf(now?.youngAdults)).toBe(48_259);
    expect(now && withoutAlesund(now.youngAdults)).toBeUndefined();
  });

  test('a cohort is followed in every year that has one six years before, and in no other', () => {
    for (const year of youngAdults.years) {
      const { cohortChange } = youngAdults.of(areas.country, year);
      expect([year, isKnown(cohortChange)]).toEqual([year, year >= 2026]);
    }
  });

  test('in every year counties sum to the country, and all young adults are residents', () => {
    for (const year of youngAdults.years)
      for (const kind of [areas.counties, areas.counties2024, areas.regions]) {
        const each = kind.map((area) => youngAdults.of(area, year).youngAdults);
        const sum = each.reduce((all, figure) => all + (valueOf(figure) ?? 0), 0);
        expect(sum).toBe(valueOf(youngAdults.of(areas.country, year).youngAdults));
      }
    for (const area of [...areas.municipalities, ...areas.programmes]) {
      const { residents, share } = youngAdults.of(area, youngAdults.latest);
      expect(valueOf(residents)).toBe(valueOf(population.of(area).get(youngAdults.latest)));
      expect(valueOf(share)).toBeLessThan(0.5);
    }
  });
});

describe('education in Norway', () => {
  test('35.1 per cent had higher education in 2020, 38.3 in 2025', () => {
    const [before, now] = [2020, 2025].map((year) => education.of(areas.country, year));
    expect(valueOf(before?.higherShare)).toBe(1_547_931 / 4_412_382);
    expect(valueOf(now?.higherShare)).toBe(1_786_936 / 4_669_452);
    expect(valueOf(now?.higherLongShare)).toBe(606_587 / 4_669_452);
  });

  test('every municipality has all figures in every year', () => {
    for (const year of education.years)
      expect(education.of(areas.country, year).leftOut, String(year)).toEqual([]);
  });
});

describe('no bounds are needed', () => {
  test('the ages are not rounded: there are 1 and 2 of some', () => {
    for (const year of youngAdults.years) {
      const rows = tables.residentsByAge.filter((row) => row.year === year);
      const counts = rows.flatMap((row) => AGE_COLUMNS.map((name) => valueOf(row[name]) ?? 0));
      expect(areExact(counts)).toBe(true);
    }
  });

  test('no count by education is so small that rounding would change it', () => {
    const counts = tables.residentsByEducation.flatMap((row) =>
      EDUCATION_COLUMNS.map((name) => valueOf(row[name]) ?? Infinity),
    );
    expect(Math.min(...counts)).toBeGreaterThan(3);
  });
});

test('a programme has the figures of its named area', () => {
  const nordTroms = named(areas.programmes, 'arena-nord-troms');
  expect(nordTroms.members).toHaveLength(6);
  expect(youngAdults.of(nordTroms, 2026)).toMatchObject({
    youngAdults: { value: 2635 },
    leftOut: [],
  });
});
