import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, loadAtlas } from '../../../src/atlas/load.ts';
import { officialDocuments, yearsOf } from '../../fixtures/replay/official-documents.ts';
import { areRecorded, runRecorded } from '../../fixtures/replay/recorded.ts';
import { bytesOf, folderWith, run } from '../../fixtures/replay/refreshing.ts';
import { replay } from '../../fixtures/replay/server.ts';

const DATA = dataFolder();
const committed = await bytesOf(DATA);
const recorded = await areRecorded();
const flows = (await loadAtlas()).tables.commuting;

/** The tables of figures; without them a folder has only places and what people wrote. */
const FIGURES = [
  'population.csv',
  'residents-by-age.csv',
  'residents-by-education.csv',
  'employment.csv',
  'employment-by-industry.csv',
  'industries.csv',
  'commuting.csv',
  'counties.csv',
];

async function spoiled() {
  const folder = await folderWith(DATA);
  for (const file of FIGURES) {
    const text = await readFile(join(folder.data, file), 'utf8');
    await writeFile(join(folder.data, file), text.slice(0, text.indexOf('\n') + 1));
  }
  return folder;
}

/** What a refresh adds beside the tables: the report of the day on which the tests say it runs. */
const REPORT = 'changes/2027-02-03.md';

async function withoutReport(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map(await bytesOf(folder));
  expect(files.delete(REPORT)).toBe(true);
  return files;
}

/** Server and client share one thread here, so that a body may well come late. */
const PATIENT = { stall: 120_000, call: 240_000, total: 300_000 };

describe('the committed data against the replay server', () => {
  test('are rebuilt byte for byte when every figure is gone; then nothing is new', async () => {
    await using server = await replay(await officialDocuments());
    await using folder = await spoiled();
    const pace = { ...PATIENT, cells: 100_000 };
    const { told, refreshed } = await run(folder, server, { accept: true, pace });
    expect(told).toBe('');
    expect([...(refreshed?.changed ?? [])].sort()).toEqual([...FIGURES].sort());
    expect(await withoutReport(folder.data)).toEqual(committed);
    const questions = server.asked.map(({ method, url, body }) => [method, url, body].join(' '));
    expect(new Set(questions).size).toBe(questions.length);
    for (const { url, headers } of server.asked) {
      expect(url.length).toBeLessThanOrEqual(2_000);
      expect(headers['user-agent']).toContain('+https://');
    }
    const parts = server.asked.filter(({ path }) => path === '/px/tables/03321/data');
    // A year of flows is too large for one question at this pace.
    expect(parts).toHaveLength(yearsOf(flows).length * 2);
    expect(new Set(parts.map(({ method }) => method))).toEqual(new Set(['POST']));

    const again = await run(folder, server, { pace });
    expect(again.told).toBe('');
    expect(again.refreshed?.changed).toEqual([]);
    expect(await withoutReport(folder.data)).toEqual(committed);
    // PxWebApi downloads anew each time; Klass and Kartverket only say that nothing is new.
    const heard = (kind: string) => again.progress.filter((each) => each.kind === kind);
    const others = heard('asking').filter(({ what }) => !what.startsWith('table '));
    expect(
      heard('unchanged')
        .map(({ what }) => what)
        .sort(),
    ).toEqual(others.map(({ what }) => what).sort());
  }, 300_000);
});

describe('the recorded official files, where they lie beside the checkout', () => {
  test.skipIf(!recorded)(
    'give the committed data from nothing',
    async () => {
      await using folder = await folderWith(DATA);
      for (const file of [
        ...FIGURES,
        'municipalities.csv',
        'labour-market-regions.csv',
        'manifest.json',
        'boundaries',
      ]) {
        await rm(join(folder.data, file), { recursive: true });
      }
      const { told } = await runRecorded(folder);
      expect(told).toBe('');
      expect(await withoutReport(folder.data)).toEqual(committed);
    },
    300_000,
  );
});
