import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atlasOf, type Atlas } from '../../../src/atlas/atlas.ts';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { known, missing, valueOf } from '../../../src/domain/observation.ts';
import { readTables, type Tables } from '../../../src/ingest/tables/tables.ts';
import {
  CLASSES_2024,
  classesText,
  drawOn2024,
  folderByHand,
  INDEX_2024,
  indexText,
  REGIONS_2020,
  SHAPES,
} from '../../fixtures/replay/later-division.ts';
import { folderWith, run, type Folder, type Run } from '../../fixtures/replay/refreshing.ts';
import { replay } from '../../fixtures/replay/server.ts';
import { writeTinyFolder } from '../../fixtures/replay/tiny-folder.ts';
import { tinyDocuments } from '../../fixtures/tiny-official.ts';

/*
 * The made-up country drawn on its division of 2024: Strand (1001) is Strand (1003) and Nes (1004),
 * and county 20 is 30. All flows and most figures are of before; what is expected is worked out by
 * hand from the table of flows in tests/fixtures/tiny-official.ts.
 */
const INDEX = { 1003: 950, 1004: 600, 1002: 700, 3001: 500, 3002: 565, 3003: 600 };
const CLASSES = { 1003: 1, 1004: 5, 1002: 4, 3001: 6, 3002: 5, 3003: 5 };

let source: string;
let folder: Folder;
let refreshed: Run;
let again: Run;
let tables: Tables;
let atlas: Atlas;
beforeAll(async () => {
  source = await writeTinyFolder();
  folder = await folderWith(source);
  await drawOn2024(folder);
  // Somebody took part in Strand, and the programme in Heia names it.
  await appendFile(
    join(folder.data, 'programmes', 'coverage.csv'),
    'trainee-heia,1001,participation,3.4,\ntrainee-heia,1001,stated-municipality,3.4,\n',
  );
  const documents = new Map([...tinyDocuments(), [CLASSES_2024, classesText(CLASSES)]]);
  await using server = await replay(documents);
  await using byHand = await folderByHand(
    new Map([
      [INDEX_2024, indexText(INDEX)],
      [SHAPES, documents.get(SHAPES) ?? ''],
      [REGIONS_2020, documents.get(REGIONS_2020) ?? ''],
    ]),
  );
  refreshed = await run(folder, server, { accept: true, from: byHand.path });
  again = await run(folder, server);
  ({ tables } = await readTables(folder.data));
  atlas = atlasOf(tables);
}, 120_000);
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await rm(source, { recursive: true });
});

const at = (code: string) => atlas.municipality(municipalityCode(code));
const rates = (code: string) => atlas.commuting.of(at(code), 2022)?.rates;

describe('the atlas drawn on a division that splits a municipality', () => {
  test('is fetched with one line of the selection changed, and holds to every rule', () => {
    expect(refreshed.told).toBe('');
    expect(atlas.areas.municipalities.map(({ code }) => code)).toEqual(Object.keys(INDEX).sort());
    expect(atlas.areas.division).toEqual({
      from: 2024,
      until: undefined,
      latest: 2024,
      earlier: [2020],
    });
    expect(atlas.areas.counties.map(({ code }) => code)).toEqual(['10', '30']);
  });

  test('is kept as it is by the next refresh, without the files by hand', () => {
    expect(again.told).toBe('');
    expect(again.refreshed?.changed).toEqual([]);
  });

  test('has a break where the parts were one: no figure, and the reason', () => {
    const population = atlas.population.of(at('1004'));
    expect(population.get(2023)).toEqual(missing('split'));
    expect(population.get(2024)).toEqual(known(1004 + 2024));
    for (const code of ['1003', '1004']) {
      expect(atlas.commuting.of(at(code), 2022)).toBeUndefined();
      expect(atlas.commuting.why(at(code), 2022)).toEqual(missing('split'));
    }
  });

  test('sums all that was Strand over all that it has become', () => {
    const region = atlas.region(at('1003').region);
    expect(region.members).toEqual(['1002', '1003', '1004']);
    const population = atlas.population.of(region);
    expect(population.get(2023)).toEqual(known(1001 + 1002 + 2 * 2023));
    expect(population.get(2024)).toEqual(known(1002 + 1003 + 1004 + 3 * 2024));
    // Strand and Heia: 900 + 60 + 120 + 400 stay, 12 go north, 6 + 15 + 9 come from there.
    expect(atlas.commuting.of(region, 2022)?.counts).toMatchObject({
      live_and_work: 1480,
      out_commuters: 12,
      in_commuters: 30,
      out_within_region: 180,
    });
    expect(atlas.commuting.of(atlas.areas.country, 2022)?.counts.employed_residents).toBe(2386);
    expect(atlas.commuting.all(2022).reduce((sum, { counts }) => sum + counts.jobs, 0)).toBe(2386);
  });

  test('tells of the others what it did: Strand stands as the other end of their flows', () => {
    expect(valueOf(rates('1002')?.out_rate.value)).toBe(120 / 520);
    expect(valueOf(rates('1002')?.in_rate.value)).toBe(60 / 460);
    expect(valueOf(rates('3002')?.out_rate.value)).toBe((15 + 21 + 45) / 381);
    const [, second] = atlas.commuting.destinations(municipalityCode('1002'), 2022);
    expect(atlas.commuting.destinations(municipalityCode('1002'), 2022)).toHaveLength(2);
    expect(second).toEqual({ municipality: '1001', employed: 120 });
    expect(atlas.once(municipalityCode('1001'))).toMatchObject({ name: 'Strand', until: 2023 });
    // More central by the index that Strand had; that of its parts would not tell.
    expect(valueOf(rates('1002')?.centre_dependence.value)).toBe(120 / 520);
  });

  test('lies in the region that it lay in, and nobody has placed the parts there', () => {
    expect(at('1004').region).toBe('001');
    expect(at('1004').placement).toBeUndefined();
    expect(at('3001').placement?.travelTimeMinutes).toBe(12.5);
  });

  test('follows what people wrote to new numbers, and gives no part what is told of the whole', () => {
    const reach = (id: string) =>
      atlas
        .programme(id)
        .reach.map(({ municipality, basis, writtenAbout }) => [municipality, basis, writtenAbout]);
    expect(reach('trainee-vik')).toEqual([
      ['3002', 'participation', undefined],
      ['3003', 'stated-region', undefined],
    ]);
    expect(atlas.programme('trainee-vik').row.host_municipality).toBe('3002');
    expect(reach('trainee-heia')).toEqual([
      ['1003', 'stated-region', '1001'],
      ['1004', 'stated-region', '1001'],
      ['3001', 'stated-municipality', undefined],
    ]);
  });

  test('a gap that was part of another has no commuters to tell its kind by', () => {
    const reach = atlas.gaps.of(municipalityCode('1004'), 'stated');
    expect(reach?.toCovered.value).toEqual(missing('split'));
    expect(reach?.out.value).toEqual(missing('split'));
  });
});
