import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import type { Area } from '../../../src/atlas/area.ts';
import { briefCoverage } from '../../../src/features/brief/brief-coverage.ts';
import { briefFacts, gapsIn, nextDoorIn } from '../../../src/features/brief/brief.ts';
import { briefPeople } from '../../../src/features/brief/brief-people.ts';
import {
  briefGaps,
  briefNextDoor,
  briefProgrammes,
} from '../../../src/features/brief/brief-tables.ts';
import { peopleNotes } from '../../../src/features/place/people-table.ts';
import type { DataTable } from '../../../src/ui/table/table.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';
import { briefPath } from '../../../src/ui/figure/page-paths.ts';

const folder = join(import.meta.dirname, '../../golden', 'tiny-country');
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
    expect(briefFacts(atlas, 'en', country, 'stated')).toEqual({
      name: 'Norway',
      members: 5,
      evidence: 'stated',
      covered: 2,
      population: '10,000',
      populationYear: 2023,
      coveredShare: '66%',
      remote: 3,
      gaps: 2,
    });
  });

  test('municipalities by class: all, covered at each level', () => {
    expect(texts(briefCoverage(atlas, 'nb', country, 'municipalities'))).toEqual([
      ['3', '1', '1', '1', '1'],
      ['4', '1', '0', '0', '0'],
      ['5', '2', '0', '1', '2'],
      ['6', '1', '0', '0', '0'],
      ['I alt', '5', '1', '2', '3'],
    ]);
  });

  test('residents by class', () => {
    expect(texts(briefCoverage(atlas, 'nb', country, 'population'))).toEqual([
      ['3', '6000', '6000', '6000', '6000'],
      ['4', '2000', '0', '0', '0'],
      ['5', '1600', '0', '600', '1600'],
      ['6', '400', '0', '0', '0'],
      ['I alt', '10000', '6000', '6600', '7600'],
    ]);
  });

  test('a county has only its own classes', () => {
    expect(texts(briefCoverage(atlas, 'nb', county('10'), 'municipalities'))).toEqual([
      ['3', '1', '1', '1', '1'],
      ['5', '1', '0', '0', '1'],
      ['I alt', '2', '1', '1', '2'],
    ]);
  });

  test('the gaps, most residents first, and which of them are next door', () => {
    const names = (gaps: ReturnType<typeof gapsIn>) =>
      gaps.map(({ municipality }) => municipality.name);
    expect(names(gapsIn(atlas, country, 'stated'))).toEqual(['Dal', 'Vik']);
    expect(names(nextDoorIn(atlas, country, 'stated'))).toEqual(['Dal', 'Vik']);
    expect(names(gapsIn(atlas, county('10'), 'stated'))).toEqual(['Dal']);
    expect(
      texts(briefGaps(atlas, 'nb', country, 'stated')).map(([name, people]) => [name, people]),
    ).toEqual([
      ['Dal', '1000'],
      ['Vik', '400'],
    ]);
    // A county has the nearest to a programme first: Dal is 11.17 km from Havn, Vik 11.10 from Øy.
    const whole = { ...county('10'), members: country.members };
    expect(names(gapsIn(atlas, whole, 'stated'))).toEqual(['Vik', 'Dal']);
  });

  test('what each programme has next door, and the programmes with the inactive one marked', () => {
    expect(texts(briefNextDoor(atlas, 'nb', country, 'stated'))).toEqual([
      ['Trainee Havn', '2', '1400', 'Dal og Vik'],
    ]);
    const programmes = texts(briefProgrammes(atlas, 'nb', country));
    expect(programmes.map((row) => row.slice(0, 5))).toEqual([
      ['Trainee Fjord (ikke aktiv)', '0', '1', '1', '2000'],
      ['Trainee Havn', '1', '2', '3', '6600'],
    ]);
  });

  // 1155 / 7090, 180 / 840, 9 / 630, 1600 / 5600 and 560 / 5600; Dal has no figure of its young.
  test('the people beside the country, which stands alone in its own', () => {
    const [here = [], country = []] = texts(briefPeople(atlas, 'nb', county('10')));
    const plain = here.map((text) => text.replaceAll('\u00a0', ' '));
    expect(plain).toEqual(['Her', '16,3 %', '+21,4 %', '+1,4 %', '28,6 %', '10,0 %']);
    expect(texts(briefPeople(atlas, 'nb', atlas.areas.country))).toEqual([country]);
    const heads = briefPeople(atlas, 'nb', atlas.areas.country).columns.map(({ head }) =>
      head.slice(-4),
    );
    expect(heads.slice(1)).toEqual(['2024', '2024', '2024', '2023', '2023']);
  });

  test('who the figures of the people leave out is said once for each place', () => {
    // Without Vik and Øy as many are counted as live there, but not since; Øy's schooling is suppressed.
    const notes = peopleNotes(atlas, 'nb', atlas.areas.country);
    expect(notes.map((note) => /^I landet, .*: Uten (.*), som/.exec(note)?.[1])).toEqual([
      'Vik og Øy',
      'Dal, Vik og Øy',
      'Øy',
    ]);
    expect(peopleNotes(atlas, 'nb', county('10'))[0]).toMatch(/^Her, Unge .*: Uten Dal, /);
  });

  test('has an address of its own', () => {
    expect(briefPath(country)).toBe('notat/');
    expect(briefPath(county('10'))).toMatch(/^fylke\/10-[a-z]+\/notat\/$/);
  });
});
