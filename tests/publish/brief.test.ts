import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../src/atlas/atlas.ts';
import type { Area } from '../../src/atlas/area.ts';
import { briefCoverage } from '../../src/publish/brief-coverage.ts';
import { briefFacts, briefPath, gapsIn, nextDoorIn } from '../../src/publish/brief.ts';
import { briefGaps, briefNextDoor, briefProgrammes } from '../../src/publish/brief-tables.ts';
import type { DataTable } from '../../src/publish/table.ts';
import { readTables } from '../../src/tables/tables.ts';

const folder = join(import.meta.dirname, '..', 'golden', 'tiny-country');
const atlas = atlasOf((await readTables(folder)).tables);
const { country } = atlas.areas;
const county = (code: string): Area => {
  const found = atlas.areas.counties.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no county ${code}`);
  return found;
};
const texts = ({ rows }: DataTable): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\u202f', '')));

/*
 * By hand, from tests/golden/tiny-country.expected.ts. Classes: Havn 3, Dal 5, Fjord 4, Vik 6, Øy 5.
 * Documented: Havn (6000), Øy (600). As an area: Dal (1000) too. Gaps: Dal and Vik; with areas Vik.
 * Dal shares its region with Havn; Vik shares its region with Øy.
 */
describe('the brief of the tiny country', () => {
  test('its first sentences count', () => {
    expect(briefFacts(atlas, 'en', country)).toEqual({
      name: 'Norway',
      members: 5,
      documented: 2,
      area: 3,
      population: '10,000',
      populationYear: 2023,
      documentedShare: '66%',
      areaShare: '76%',
      remote: 3,
      gaps: 2,
      gapsArea: 1,
    });
  });

  test('municipalities by class: all, covered and not at both levels', () => {
    expect(texts(briefCoverage(atlas, 'nb', country, 'municipalities'))).toEqual([
      ['3', '1', '1', '0', '1', '0'],
      ['4', '1', '0', '1', '0', '1'],
      ['5', '2', '1', '1', '2', '0'],
      ['6', '1', '0', '1', '0', '1'],
      ['I alt', '5', '2', '3', '3', '2'],
    ]);
  });

  test('residents by class', () => {
    expect(texts(briefCoverage(atlas, 'nb', country, 'population'))).toEqual([
      ['3', '6000', '6000', '0', '6000', '0'],
      ['4', '2000', '0', '2000', '0', '2000'],
      ['5', '1600', '600', '1000', '1600', '0'],
      ['6', '400', '0', '400', '0', '400'],
      ['I alt', '10000', '6600', '3400', '7600', '2400'],
    ]);
  });

  test('a county has only its own classes', () => {
    expect(texts(briefCoverage(atlas, 'nb', county('10'), 'municipalities'))).toEqual([
      ['3', '1', '1', '0', '1', '0'],
      ['5', '1', '0', '1', '1', '0'],
      ['I alt', '2', '1', '1', '2', '0'],
    ]);
  });

  test('the gaps, most residents first, and which of them are next door', () => {
    const names = (gaps: ReturnType<typeof gapsIn>) =>
      gaps.map(({ municipality }) => municipality.name);
    expect(names(gapsIn(atlas, country))).toEqual(['Dal', 'Vik']);
    expect(names(nextDoorIn(atlas, country))).toEqual(['Dal', 'Vik']);
    expect(names(gapsIn(atlas, county('10')))).toEqual(['Dal']);
    expect(texts(briefGaps(atlas, 'nb', country)).map(([name, people]) => [name, people])).toEqual([
      ['Dal', '1000'],
      ['Vik', '400'],
    ]);
  });

  test('what each programme has next door, and the programmes with the inactive one marked', () => {
    expect(texts(briefNextDoor(atlas, 'nb', country))).toEqual([
      ['Trainee Havn', '2', '1400', 'Dal og Vik'],
    ]);
    const programmes = texts(briefProgrammes(atlas, 'nb', country));
    expect(programmes.map((row) => row.slice(0, 4))).toEqual([
      ['Trainee Fjord (ikke aktiv)', '1', '1', '2000'],
      ['Trainee Havn', '2', '3', '6600'],
    ]);
  });

  test('has an address of its own', () => {
    expect(briefPath(country)).toBe('notat/');
    expect(briefPath(county('10'))).toMatch(/^fylke\/10-[a-z]+\/notat\/$/);
  });
});
