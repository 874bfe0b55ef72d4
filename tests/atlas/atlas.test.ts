import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../src/atlas/atlas.ts';
import { sumSeries, type Series } from '../../src/atlas/series.ts';
import { labourMarketRegionCode, municipalityCode } from '../../src/domain/area-code.ts';
import { known, missing, valueOf } from '../../src/domain/observation.ts';
import type { Tables } from '../../src/ingest/tables/tables.ts';
import { FLOWS, livesIn, OWN } from '../fixtures/tiny-official.ts';
import { TINY } from '../fixtures/tiny-tables.ts';

const atlas = atlasOf(TINY);
const { areas } = atlas;
const vik = atlas.region(labourMarketRegionCode('002'));

describe('areas of the tiny country', () => {
  test('each kind has its members', () => {
    expect(areas.country.members).toEqual([...OWN]);
    expect(areas.regions.map(({ slug, members }) => [slug, members])).toEqual([
      ['001-strand', ['1001', '1002']],
      ['002-vik', ['2001', '2002', '2003']],
    ]);
    expect(areas.counties2024.map(({ slug }) => slug)).toEqual(['10-sorfylket', '30-nordfylket']);
  });

  test('a code that does not exist is a fault of the caller, and named', () => {
    expect(() => atlas.municipality(municipalityCode('9998'))).toThrow('no municipality 9998');
    expect(() => atlas.programme('nobody')).toThrow('no programme nobody');
  });
});

describe('figures of the tiny country', () => {
  test('population of an area is the sum of its members', () => {
    expect(valueOf(atlas.population.of(vik).get(2023))).toBe(2001 + 2002 + 2003 + 3 * 2023);
    expect([atlas.population.ownYear, atlas.population.latest]).toEqual([2023, 2026]);
  });

  test('commuting of an area, and where its people go, largest first', () => {
    expect(atlas.commuting.of(vik, 2022)?.counts).toMatchObject({
      employed_residents: livesIn('2001') + livesIn('2002') + livesIn('2003'),
      out_commuters: 6 + 15 + 9,
      in_commuters: 9 + 3,
    });
    expect(atlas.commuting.destinations(municipalityCode('2002'), 2022)).toEqual([
      { municipality: '2002', employed: 300 },
      { municipality: '2003', employed: 45 },
      { municipality: '2001', employed: 21 },
      { municipality: '1001', employed: 15 },
    ]);
    expect(atlas.commuting.origins(municipalityCode('1001'), 2022)[0]).toEqual({
      municipality: '1001',
      employed: FLOWS[0][0],
    });
    expect(atlas.commuting.of(vik, 1999)).toBeUndefined();
  });

  test('censuses are kept apart by basis and year; the richest and latest comes first', () => {
    expect(
      atlas.industries.censuses.map(({ basis, year, industries }) => [basis, year, industries]),
    ).toEqual([
      ['residence', 2020, ['01-03', '10-33', '84', 'other']],
      ['residence', 2022, ['01-03', '10-33', '84', 'other']],
      ['workplace', 2017, ['03.2']],
    ]);
    expect(atlas.industries.main).toMatchObject({ basis: 'residence', year: 2022 });
  });

  test('coverage: an inactive programme counts for nothing until it is asked for', () => {
    const status = (code: string) => atlas.coverage.status(municipalityCode(code));
    expect(OWN.map(status)).toEqual(['none', 'none', 'gap', 'participation', 'area']);
    expect(atlas.coverage.statusWithInactive(municipalityCode('2001'))).toBe('stated');
    expect(atlas.coverage.gaps(areas.country.members, 'stated').map(({ code }) => code)).toEqual([
      '2001',
      '2003',
    ]);
  });
});

describe('the order of rows does not matter', () => {
  test('for any figure of any area', () => {
    const reversed = Object.fromEntries(
      Object.entries(TINY).map(([name, rows]) => [
        name,
        Array.isArray(rows) && name !== 'municipalities'
          ? (rows as unknown[]).toReversed()
          : (rows as unknown),
      ]),
    ) as unknown as Tables;
    const other = atlasOf(reversed);
    for (const area of [
      areas.country,
      ...areas.regions,
      ...areas.counties,
      ...areas.municipalities,
    ]) {
      expect(other.commuting.of(area, 2021)).toEqual(atlas.commuting.of(area, 2021));
      expect(other.population.of(area)).toEqual(atlas.population.of(area));
      expect(other.coverage.count(area.members, 'area')).toEqual(
        atlas.coverage.count(area.members, 'area'),
      );
      for (const census of atlas.industries.censuses) {
        for (const industry of census.industries) {
          expect(other.industries.of(area, census, industry)).toEqual(
            atlas.industries.of(area, census, industry),
          );
        }
      }
    }
  });
});

test('a sum over years is of what is known, and says what it left out', () => {
  const sum = sumSeries(
    new Map<string, Series>([
      [
        '0001',
        new Map([
          [2020, known(1)],
          [2021, known(2)],
        ]),
      ],
      ['0002', new Map([[2020, missing('suppressed')]])],
    ]),
  );
  expect([...sum]).toEqual([
    [2020, { ...known(1), leftOut: ['0002'] }],
    [2021, { ...known(2), leftOut: ['0002'] }],
  ]);
});

test('a sum of nothing known is missing, for the reason of its first part', () => {
  const parts = new Map([
    ['0001', new Map([[2020, missing('suppressed')]])],
    ['0002', new Map([[2020, missing('missing')]])],
  ]);
  expect([...sumSeries(parts)]).toEqual([[2020, missing('suppressed')]]);
});
