import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { chunkAddress } from '../../../scripts/chunk-address.ts';
import { LEFT_OUT } from '../../../scripts/maplibre/left-out.ts';
import { slimMapLibre, WORKER_FILE } from '../../../scripts/maplibre/slim-maplibre.ts';

const ENTRY = '\0entry';
/** What the atlas imports of MapLibre, in a page of nothing else. */
const PAGE = `
import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
setWorkerUrl(workerUrl);
export const make = () => new Map({});`;

type Files = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

async function built(leftOut = LEFT_OUT): Promise<Files> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? PAGE : null),
      },
      chunkAddress(),
      slimMapLibre(leftOut),
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'exports-only',
        output: { codeSplitting: { groups: [WORKER_FILE] } },
      },
    },
  });
  if (!('output' in result)) throw new Error('one build was asked for');
  return result.output;
}

const chunksOf = (files: Files) => files.filter((file) => file.type === 'chunk');
const kilobytes = (files: Files): number =>
  Math.round(chunksOf(files).reduce((sum, { code }) => sum + code.length, 0) / 1_000);

describe('MapLibre without what no map does', () => {
  test('is less than half, names its worker, and holds what both need once', async () => {
    const [slim, whole] = [await built(), await built([])];
    expect(kilobytes(slim)).toBeLessThan(kilobytes(whole) / 1.5);
    const worker = chunksOf(slim).find(({ name }) => name.includes('worker'));
    const page = chunksOf(slim).find(({ exports }) => exports.includes('make'));
    expect(page?.code).toContain(worker?.fileName);
    const modules = chunksOf(slim).flatMap(({ moduleIds }) => moduleIds);
    expect(new Set(modules).size).toBe(modules.length);
    expect(modules.some((id) => id.endsWith('line_bucket.ts'))).toBe(true);
    expect(slim.map(({ fileName }) => fileName)).toContain('licences/maplibre-BSD-3-Clause.txt');
  });

  test('is not built on a MapLibre that has no such parts', async () => {
    const gone = { files: /\/src\/render\/hologram\.ts$/, why: 'never was' };
    await expect(built([...LEFT_OUT, gone])).rejects.toThrow(/hologram/);
  });
});
