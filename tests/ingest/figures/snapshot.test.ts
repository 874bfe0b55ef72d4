import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as catalogue from '../../fixtures/asked.ts';
import { makeSnapshot, type Snapshot } from '../../../src/ingest/figures/snapshot.ts';
import { MANIFEST_FILE, parseManifest } from '../../../src/ingest/tables/manifest.ts';
import {
  FLOWS,
  opening,
  OWN,
  tinyDocuments,
  worksIn,
  type Shuffle,
} from '../../fixtures/tiny-official.ts';
import { fingerprint } from '../../../src/ingest/figures/intake.ts';

async function snapshotOf(documents: ReadonlyMap<string, string>): Promise<Snapshot> {
  const { snapshot, findings } = await makeSnapshot(
    opening(documents),
    ['programmes/facts.csv'],
    catalogue.recorded,
  );
  if (snapshot === undefined) throw new Error(JSON.stringify(findings, undefined, 2));
  return snapshot;
}
const linesOf = async (file: string): Promise<readonly string[]> =>
  ((await snapshotOf(tinyDocuments())).get(file) ?? '').split('\n').slice(1, -1);

describe('the tables of the tiny country', () => {
  test('municipalities: old and new numbers, a split, centrality of both years, region', async () => {
    expect(await linesOf('municipalities.csv')).toEqual([
      '1001,Strand,10,1003|1004,Strand|Nes,10,900,2,890|600,2|5,001,Senterkommune,12.5,20,3.25',
      '1002,Heia,10,1002,Heia,10,700,4,660,5,001,Senterkommune,12.5,20,3.25',
      '2001,Fjell - Várri,20,3001,Fjell - Várri,30,500,6,500,6,002,Senterkommune,12.5,20,3.25',
      '2002,Vik,20,3002,Vik,30,565,5,570,5,002,Senterkommune,12.5,20,3.25',
      '2003,Bø,20,3003,Bø,30,600,5,680,4,002,Senterkommune,12.5,20,3.25',
    ]);
  });

  test('counties of both divisions, regions, industries', async () => {
    expect(await linesOf('counties.csv')).toEqual([
      '2020,10,Sørfylket',
      '2020,20,Nordfylket',
      '2024,10,Sørfylket',
      '2024,30,Nordfylket',
    ]);
    expect(await linesOf('labour-market-regions.csv')).toEqual(['001,Strand', '002,Vik']);
    expect(await linesOf('industries.csv')).toEqual([
      '00-99,Alle næringer,total',
      '01-03,"Jordbruk, skogbruk og fiske",group',
      '03.2,Akvakultur,group',
      '10-33,Industri,group',
      '84,Off.adm.,group',
    ]);
  });

  test('population after 2023 is brought back: the same, renumbered, or summed', async () => {
    const lines = await linesOf('population.csv');
    expect(lines).toHaveLength(5 * 7);
    expect(lines).toContain('1001,2023,3024,,');
    expect(lines).toContain(`1001,2024,${1003 + 2024 + 1004 + 2024},,merged`);
    expect(lines).toContain(`1002,2024,${1002 + 2024},,`);
    expect(lines).toContain(`2001,2024,${3001 + 2024},,renumbered`);
  });

  test('figures by industry: summed where both parts are known, missing with the reason', async () => {
    const lines = await linesOf('employment-by-industry.csv');
    expect(lines).toContain('1001,2017,workplace,00-99,200,,merged');
    expect(lines).toContain('1001,2017,workplace,03.2,11,,merged');
    expect(lines).toContain('2003,2017,workplace,03.2,,missing,renumbered');
    expect(lines).toContain('2002,2022,residence,10-33,76,,');
  });

  test('commuting: who lives where and works where, without the empty pairs', async () => {
    const lines = await linesOf('commuting.csv');
    expect(lines).toHaveLength(3 * FLOWS.flat().filter((flow) => flow > 0).length);
    expect(lines).toContain('2021,1002,1001,120');
    expect(lines).toContain('2021,1001,1002,60');
    const jobs = lines.filter((line) => line.startsWith('2021,') && line.split(',')[2] === '1001');
    expect(jobs.reduce((sum, line) => sum + Number(line.split(',')[3]), 0)).toBe(worksIn('1001'));
  });

  test('boundaries: the five of the own division, the two halves as one', async () => {
    const text =
      (await snapshotOf(tinyDocuments())).get('boundaries/municipalities.topojson') ?? '';
    const { objects } = JSON.parse(text) as {
      objects: { municipalities: { geometries: { id: string; type: string }[] } };
    };
    expect(objects.municipalities.geometries.map(({ id }) => id)).toEqual([...OWN]);
  });

  test('the manifest has every table, and the fingerprint of what was read', async () => {
    const documents = tinyDocuments();
    const snapshot = await snapshotOf(documents);
    const { manifest, findings } = parseManifest(snapshot.get(MANIFEST_FILE) ?? '');
    expect(findings).toEqual([]);
    const named = manifest?.tables.map(({ table }) => table) ?? [];
    expect(named).toEqual(
      [...snapshot.keys(), 'programmes/facts.csv'].filter((file) => file !== MANIFEST_FILE).sort(),
    );
    const sources = manifest?.tables.find(({ table }) => table === 'employment.csv')?.sources;
    const sha256 = fingerprint(catalogue.employed, documents.get(catalogue.employed.path) ?? '');
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(sources).toEqual([
      expect.objectContaining({ id: '11618', sha256, updated: '2023-03-01T07:00:00Z' }),
    ]);
  });
});

describe('the same figures give the same bytes', () => {
  test('in two runs', async () => {
    expect([...(await snapshotOf(tinyDocuments()))]).toEqual([
      ...(await snapshotOf(tinyDocuments())),
    ]);
  });

  test('in any order of rows, codes and areas, but for the fingerprints', async () => {
    const expected = [...(await snapshotOf(tinyDocuments()))].filter(
      ([file]) => file !== MANIFEST_FILE,
    );
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const shuffle: Shuffle = (items) =>
          items
            .map((item) => ({ item, at: Number(numbers.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const snapshot = await snapshotOf(tinyDocuments(shuffle));
        expect([...snapshot].filter(([file]) => file !== MANIFEST_FILE)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});
