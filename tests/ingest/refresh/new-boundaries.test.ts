import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bbox } from '@turf/turf';
import { feature } from 'topojson-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MunicipalityTopology } from '../../../src/domain/boundaries.ts';
import { BOUNDARIES_FILE } from '../../../src/ingest/tables/boundaries.ts';
import { coastText, geoJsonText, gmlText, type Squares } from '../../fixtures/kartverket-files.ts';
import { folderByHand, SHAPES } from '../../fixtures/replay/later-division.ts';
import { folderWith, run } from '../../fixtures/replay/refreshing.ts';
import { replay } from '../../fixtures/replay/server.ts';
import { writeTinyFolder } from '../../fixtures/replay/tiny-folder.ts';
import { LATER, tinyDocuments } from '../../fixtures/tiny-official.ts';

let source: string;
beforeAll(async () => {
  source = await writeTinyFolder();
});
afterAll(() => rm(source, { recursive: true }));

/** Where the made-up country lies: a row of squares. */
const SQUARES: Squares = Object.fromEntries(
  LATER.map((code, at) => [code, [10 + at * 0.2, 60] as const]),
);

/** How far each municipality reaches. */
function extentsIn(text: string): object {
  const drawn = JSON.parse(text) as MunicipalityTopology;
  const extents = drawn.objects.municipalities.geometries.map((shape) => {
    const { geometry } = shape.type === 'Polygon' ? feature(drawn, shape) : feature(drawn, shape);
    return [shape.id, bbox(geometry).map((degrees) => degrees.toFixed(4))] as const;
  });
  return Object.fromEntries(extents);
}

async function drawnWith(files: Readonly<Record<string, string>>) {
  await using folder = await folderWith(source);
  await using server = await replay(tinyDocuments());
  await using byHand = await folderByHand(new Map(Object.entries(files)));
  const { told } = await run(folder, server, { from: byHand.path, accept: true });
  return { told, drawn: await readFile(join(folder.data, BOUNDARIES_FILE), 'utf8') };
}

test.each([
  ['GeoJSON', geoJsonText(SQUARES)],
  ['GML', gmlText(SQUARES)],
])('boundaries of Kartverket as %s are taken from the folder by hand', async (_, text) => {
  const { told, drawn } = await drawnWith({ [SHAPES]: text });
  expect(told).toBe('');
  const was = await readFile(join(source, BOUNDARIES_FILE), 'utf8');
  expect(extentsIn(drawn)).toEqual(extentsIn(was));
});

test('and are clipped where a coast lies beside them', async () => {
  const { told, drawn } = await drawnWith({
    [SHAPES]: gmlText(SQUARES),
    'kartverket/coast.json': coastText(60.1),
  });
  expect(told).toBe('');
  expect(drawn).not.toBe(await readFile(join(source, BOUNDARIES_FILE), 'utf8'));
});

test('what is no map at all is told with what may be taken instead', async () => {
  const { told } = await drawnWith({ [SHAPES]: '{"type":"Topology"}' });
  expect(told).toMatch(
    /topology-shape:[^]*→ Take Kartverket’s GeoJSON or GML in EPSG:25833, or TopoJSON/,
  );
});
