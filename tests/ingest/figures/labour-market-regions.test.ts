import { expect, test } from 'vitest';
import { labourMarketRegionCode, municipalityCode } from '../../../src/domain/area-code.ts';
import { regionsOf } from '../../../src/ingest/figures/labour-market-regions.ts';

const line = (region: string, name: string) => ({
  municipality: municipalityCode('1870'),
  municipality_name: 'X',
  ba_region: labourMarketRegionCode(region),
  ba_region_name: name,
  travel_time_minutes: 9,
  out_commuting_percent: 1,
  in_commuting_percent: 1,
  inclusion_criterion: 'Senterkommune',
});

test('a name that TØI misspells is written as Statistics Norway does', () => {
  const { regions, findings } = regionsOf([line('128', 'Sortland - Sourtá')], 'x.csv');
  expect(regions.map(({ name }) => name)).toEqual(['Sortland - Suortá']);
  expect(findings).toEqual([]);
});

test('the same code or the same name elsewhere is left as it is', () => {
  const rows = [line('128', 'Sortland'), line('129', 'Sortland - Sourtá')];
  expect(regionsOf(rows, 'x.csv').regions.map(({ name }) => name)).toEqual([
    'Sortland',
    'Sortland - Sourtá',
  ]);
});
