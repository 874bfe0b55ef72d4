import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { describe, expect, test } from 'vitest';
import { readBoundaries } from '../../../src/ingest/sources/boundaries.ts';
import { coastText, geoJsonText, gmlText } from '../../fixtures/kartverket-files.ts';

const SQUARES = { '0301': [10, 60], 1103: [10.2, 60], 5401: [10.4, 60] } as const;
const division = new Map(Object.keys(SQUARES).map((code) => [code, code]));
const reading = (text: string, coast?: string) =>
  readBoundaries({
    text,
    file: 'kommuner',
    division,
    coast: coast === undefined ? undefined : { text: coast, file: 'coast' },
  });

/** The corners of each municipality, and how many arcs two of them share. */
function readFrom(text: string, coast?: string) {
  const read = reading(text, coast);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.findings));
  const { geometries } = read.boundaries.objects.municipalities;
  const arcs = geometries.flatMap((each) => each.arcs.flat(2)).map((arc) => (arc < 0 ? ~arc : arc));
  const corners = geometries.map((shape) => {
    const { geometry } =
      shape.type === 'Polygon' ? feature(read.boundaries, shape) : feature(read.boundaries, shape);
    const ends = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as number[][];
    return [shape.id, [...new Set(ends.map(String))].sort()];
  });
  return {
    corners: Object.fromEntries(corners) as object,
    shared: arcs.length - new Set(arcs).size,
  };
}

const expected = Object.fromEntries(
  Object.entries(SQUARES).map(([code, [west]]) => {
    const east = Math.round((west + 0.2) * 10) / 10;
    return [code, [`${west},60`, `${west},60.2`, `${east},60`, `${east},60.2`].sort()];
  }),
);

describe('municipalities as Kartverket offers them, in EPSG:25833', () => {
  test.each([
    ['GeoJSON', geoJsonText(SQUARES)],
    [
      'GeoJSON of earlier years',
      geoJsonText(SQUARES, 'EPSG:25833', 'administrative_enheter.kommune'),
    ],
    ['GML', gmlText(SQUARES)],
  ])('%s: in degrees, by number, with the borders shared', (_, text) => {
    expect(readFrom(text)).toEqual({ corners: expected, shared: 2 });
  });

  test.each([
    ['GeoJSON', geoJsonText],
    ['GML', gmlText],
  ])('%s: one that lacks is named', (_, textOf) => {
    const read = reading(textOf({ '0301': [10, 60], 1103: [10.2, 60] }));
    expect(read).toMatchObject({
      kind: 'refused',
      findings: [{ rule: 'every-municipality', place: 'municipality 5401' }],
    });
  });

  test('another grid is refused, and GML that is cut off', () => {
    expect(reading(geoJsonText(SQUARES, 'EPSG:3857'))).toMatchObject({
      findings: [{ rule: 'boundaries-grid', message: 'the file is in «EPSG:3857»' }],
    });
    expect(reading(gmlText(SQUARES).slice(0, -200))).toMatchObject({
      findings: [{ rule: 'readable-gml' }],
    });
  });
});

test('TopoJSON that people use: another name of the object, numbers among the properties', () => {
  const Kommuner = {
    type: 'FeatureCollection' as const,
    features: Object.entries(SQUARES).map(([kommunenummer, [west, south]]) => ({
      type: 'Feature' as const,
      properties: { kommunenummer, kommunenavn: 'x' },
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [west, south],
            [west, 60.2],
            [Math.round((west + 0.2) * 10) / 10, 60.2],
            [Math.round((west + 0.2) * 10) / 10, south],
            [west, south],
          ],
        ],
      },
    })),
  };
  expect(readFrom(JSON.stringify(topology({ Kommuner })))).toEqual({
    corners: expected,
    shared: 2,
  });
});

describe('a coast', () => {
  test('clips what lies at sea; neighbours still share their border', () => {
    const { corners, shared } = readFrom(gmlText(SQUARES), coastText(60.1));
    expect(corners).toMatchObject({ '0301': ['10,60', '10,60.1', '10.2,60', '10.2,60.1'] });
    expect(shared).toBe(2);
  });

  test('that is no map is refused, with its own name', () => {
    expect(reading(gmlText(SQUARES), '{}')).toMatchObject({
      findings: [{ file: 'coast' }, {}, {}],
    });
  });
});
