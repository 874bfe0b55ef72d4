import { describe, expect, test } from 'vitest';
import { atEachLevel, EVIDENCE_LEVELS } from '../../src/domain/coverage-basis.ts';
import { loadAtlas } from '../../src/atlas/load.ts';
import { valueOf } from '../../src/domain/observation.ts';

const atlas = await loadAtlas();
const { tables } = atlas;
const { areas } = atlas;

describe('the division', () => {
  test('356 municipalities, 11 and 15 counties, 159 regions, each with members', () => {
    expect(areas.municipalities).toHaveLength(356);
    expect(areas.counties).toHaveLength(11);
    expect(areas.counties2024).toHaveLength(15);
    expect(areas.regions).toHaveLength(159);
    for (const kind of [areas.counties, areas.counties2024, areas.regions]) {
      const members = kind.flatMap((area) => area.members);
      expect([members.length, new Set(members).size]).toEqual([356, 356]);
    }
  });

  test('357 numbers of 2024; Ålesund became Ålesund and Haram', () => {
    expect(
      new Set(areas.municipalities.flatMap(({ later }) => later.map(({ code }) => code))).size,
    ).toBe(357);
    const split = areas.municipalities.filter(({ later }) => later.length > 1);
    expect(split.map(({ code, later }) => [code, later])).toEqual([
      [
        '1507',
        [
          { code: '1508', name: 'Ålesund', centralityIndex: 800, centralityClass: 3 },
          { code: '1580', name: 'Haram', centralityIndex: 625, centralityClass: 5 },
        ],
      ],
    ]);
  });
});

/**
 * Tabell 1 of Nordlandsforskning report 2/2021: municipalities by class and county in 2020, a
 * column a county from Agder to Viken. Where the report leaves cells empty, its own sums of rows
 * and columns say which.
 */
const TABLE_1 = {
  // «Vestland» of the table holds Vestland (46) and Møre og Romsdal (15).
  counties: [['42'], ['34'], ['18'], ['03'], ['11'], ['54'], ['50'], ['38'], ['46', '15'], ['30']],
  classes: [
    [0, 0, 0, 1, 0, 0, 0, 0, 0, 5],
    [0, 1, 0, 0, 2, 0, 1, 2, 1, 12],
    [4, 9, 1, 0, 6, 1, 2, 7, 2, 19],
    [10, 9, 5, 0, 6, 3, 9, 5, 19, 5],
    [7, 17, 7, 0, 5, 9, 12, 5, 25, 9],
    [4, 10, 28, 0, 4, 26, 14, 4, 22, 1],
  ],
  classTotals: [6, 19, 51, 71, 96, 113],
  countyTotals: [25, 46, 41, 1, 23, 39, 38, 23, 69, 51],
};

describe('Tabell 1 of the report', () => {
  const count = (centralityClass: number, counties?: readonly string[]): number =>
    areas.municipalities.filter(
      (each) =>
        each.centralityClass === centralityClass && (counties?.includes(each.county) ?? true),
    ).length;

  test.each(TABLE_1.classes.map((row, at) => [at + 1, row] as const))(
    'class %d by county',
    (one, row) => {
      expect(TABLE_1.counties.map((counties) => count(one, counties))).toEqual(row);
    },
  );

  test('is copied so that its own sums hold', () => {
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    expect(TABLE_1.classes.map(sum)).toEqual(TABLE_1.classTotals);
    expect(
      TABLE_1.counties.map((_, at) => sum(TABLE_1.classes.map((row) => row[at] ?? 0))),
    ).toEqual(TABLE_1.countyTotals);
  });

  test('sums of classes and of counties', () => {
    expect([1, 2, 3, 4, 5, 6].map((each) => count(each))).toEqual(TABLE_1.classTotals);
    const sums = TABLE_1.counties.map((counties) =>
      [1, 2, 3, 4, 5, 6].reduce((sum, each) => sum + count(each, counties), 0),
    );
    expect(sums).toEqual(TABLE_1.countyTotals);
  });
});

describe('totals of the country', () => {
  test.each([
    [2020, 2_673_248],
    [2021, 2_753_966],
    [2022, 2_809_789],
  ])('flows of %d: %d employed, as many as jobs', (year, total) => {
    const counts = atlas.commuting.of(areas.country, year)?.counts;
    expect(counts).toMatchObject({ employed_residents: total, jobs: total, out_commuters: 0 });
    expect(valueOf(atlas.employment.of(areas.country, 'employed-by-workplace').get(year))).toBe(
      total,
    );
  });

  test('flows are not rounded: thousands are 1 or 2, and no rate can have moved', () => {
    for (const year of atlas.commuting.years) {
      const flows = tables.commuting.filter((flow) => flow.year === year);
      expect(flows.filter(({ employed }) => employed < 3).length).toBeGreaterThan(10_000);
      for (const area of areas.municipalities)
        for (const { value, bounds } of Object.values(atlas.commuting.of(area, year)?.rates ?? {}))
          expect(bounds?.lower).toBe(bounds?.upper ?? valueOf(value));
    }
  });

  test('population 1 January', () => {
    const series = [...atlas.population.of(areas.country)].filter(([year]) => year <= 2026);
    expect(series.map(([year, persons]) => [year, valueOf(persons)])).toEqual([
      [2020, 5_367_580],
      [2021, 5_391_369],
      [2022, 5_425_270],
      [2023, 5_488_984],
      [2024, 5_550_203],
      [2025, 5_594_340],
      [2026, 5_627_400],
    ]);
    expect(atlas.population.ownYear).toBe(2023);
  });

  // Of table 13470 only the last year is kept, so a year after 2017 takes its place.
  const census = atlas.industries.censuses.find(
    ({ basis, year }) => basis === 'workplace' && year === 2017,
  );
  test.runIf(census)(
    'jobs and jobs in aquaculture in 2017, without what cannot be brought back',
    () => {
      const figures = atlas.industries.of(areas.country, census!, '03.2');
      expect([valueOf(figures.total), valueOf(figures.employed)]).toEqual([2_606_556, 7_458]);
      expect(figures.leftOut).toEqual(['1806', '1875', '5055', '5056', '5059']);
    },
  );
});

describe('what must hold of every real area', () => {
  const kinds = [areas.municipalities, areas.regions, areas.counties, areas.counties2024];

  test.each(EVIDENCE_LEVELS)('coverage at level «%s» sums to the country', (evidence) => {
    const whole = atlas.coverage.count(areas.country.members, evidence);
    for (const kind of kinds) {
      const sum = kind
        .map(({ members }) => atlas.coverage.count(members, evidence))
        .reduce((total, each) => total + each.covered_population, 0);
      expect(sum).toBe(whole.covered_population);
    }
  });

  test('the three levels count what the register was read to hold', () => {
    const counts = atEachLevel(
      (level) => atlas.coverage.count(areas.country.members, level).covered_municipalities,
    );
    const gaps = atEachLevel((level) => atlas.coverage.gaps(areas.country.members, level).length);
    expect(counts).toEqual({ participation: 27, stated: 67, area: 140 });
    expect(gaps).toEqual({ participation: 200, stated: 167, area: 106 });
  });

  test('Σ national share × LQ is 1 where every group of the census is known', () => {
    const census = atlas.industries.censuses.find(
      ({ basis, year }) => basis === 'residence' && year === 2022,
    );
    if (census === undefined) throw new Error('no census of 2022 by residence');
    const quotients = areas.regions.map((region) =>
      census.industries.map((industry) => atlas.industries.of(region, census, industry)),
    );
    for (const region of quotients) {
      const sum = region.reduce(
        (total, { nationalShare, quotient }) =>
          total + (valueOf(nationalShare) ?? NaN) * (valueOf(quotient) ?? NaN),
        0,
      );
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  test('a missing figure of Utsira stays missing, and its remainder cannot be derived', () => {
    const utsira = areas.municipalities.find(({ name }) => name === 'Utsira');
    const census = atlas.industries.censuses.find(
      ({ basis, year }) => basis === 'residence' && year === 2020,
    );
    if (utsira === undefined || census === undefined) throw new Error('Utsira 2020 is not there');
    expect(atlas.industries.of(utsira, census, '84').quotient).toEqual({
      kind: 'missing',
      reason: 'missing',
    });
    expect(atlas.industries.of(utsira, census, 'other').quotient).toEqual({
      kind: 'missing',
      reason: 'not-derivable',
    });
  });
});

test('the inactive TIM reaches nobody by default, and is there for who asks', () => {
  const tim = atlas.programmes.find(({ status }) => status === 'inactive');
  expect(tim?.name).toContain('TIM');
  for (const { municipality } of tim?.reach ?? []) {
    expect(atlas.coverage.programmesIn(municipality, 'area')).not.toContain(tim?.id);
    expect(atlas.coverage.allProgrammesIn(municipality)).toContain(tim?.id);
  }
});
