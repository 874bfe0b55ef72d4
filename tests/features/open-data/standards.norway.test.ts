import { check } from '@placemarkio/check-geojson';
import { booleanClockwise, coordAll } from '@turf/turf';
import type { FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { isFeatureCollection } from 'geojson-validation';
import jsonld from 'jsonld';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenData } from '../../../src/features/open-data/bundle.ts';
import { columnIn } from '../../../src/features/open-data/table.ts';
import { OPEN_TABLES } from '../../../src/features/open-data/tables.ts';
import { csvwFaults, readWithMetadata, type Metadata } from './csvw-rules.ts';
import { jsonOf, publish, recordsOf, ROOT, textOf } from './published.ts';
import type { Quad } from './quad.ts';

type Areas = Topology<Record<string, GeometryCollection<{ name: string }>>>;

let data: OpenData;
beforeAll(async () => {
  data = await publish();
}, 60_000);

describe.each([
  { ending: 'csv', delimiter: ',' },
  { ending: 'no.csv', delimiter: ';' },
])('CSVW of .$ending', ({ ending, delimiter }) => {
  test.each(OPEN_TABLES)('$id keeps the vocabulary and fits its header', ({ id }) => {
    const metadata = jsonOf(data, `${id}.${ending}-metadata.json`) as Metadata;
    const [first = ''] = textOf(data, `${id}.${ending}`).replace('\ufeff', '').split('\n');
    expect(csvwFaults(metadata, first.split(delimiter))).toEqual([]);
    expect(metadata.url).toBe(`${id}.${ending}`);
    expect(metadata.dialect['delimiter']).toBe(delimiter);
  });

  test.each(['municipalities', 'coverage-summary', 'location-quotients'])(
    '%s is read by another implementation: every cell, as what it is',
    async (id) => {
      const csv = textOf(data, `${id}.${ending}`);
      const metadata = jsonOf(data, `${id}.${ending}-metadata.json`) as object;
      const short = `${csv.split('\n').slice(0, 60).join('\n')}\n`;
      const quads = await readWithMetadata(short, metadata);
      const table = OPEN_TABLES.find((each) => each.id === id)!;
      const records = recordsOf(short, delimiter);
      for (const name of table.columns) {
        const found = quads.filter(({ predicate }) => predicate.value.endsWith(`/t#${name}`));
        const cells = records.map((record) => record[name]!).filter((cell) => cell !== '');
        expect(found.map(({ object }) => object.value)).toEqual(cells);
        if (columnIn(table, name).type === 'integer') {
          const types = new Set(found.map(({ object }) => object.datatype?.value));
          expect([...types]).toEqual(['http://www.w3.org/2001/XMLSchema#integer']);
        }
      }
    },
  );
});

test('the checks of CSVW find a column that is not in the header, and one without a title', () => {
  const metadata = jsonOf(data, 'flows.csv-metadata.json') as Metadata;
  expect(csvwFaults(metadata, ['year', 'residence'])).toHaveLength(1);
  const [column] = metadata.tableSchema.columns;
  const broken = {
    ...metadata,
    tableSchema: { primaryKey: [], columns: [{ ...column!, titles: {} }] },
  };
  expect(csvwFaults(broken, ['year'])).toEqual([
    'year is not among its titles',
    'year lacks a language',
  ]);
});

test('the group of all tables points its foreign keys at tables of the group', () => {
  const { tables } = jsonOf(data, 'csv-metadata.json') as {
    tables: {
      url: string;
      tableSchema: { foreignKeys?: { reference: { resource: string; columnReference: string } }[] };
    }[];
  };
  const urls = tables.map(({ url }) => url);
  const links = tables.flatMap(({ tableSchema }) => tableSchema.foreignKeys ?? []);
  expect(links.length).toBeGreaterThan(10);
  for (const { reference } of links) expect(urls).toContain(reference.resource);
});

describe.each([
  { file: 'municipalities.geojson', object: 'municipalities', count: 356 },
  { file: 'labour-market-regions.geojson', object: 'labour-market-regions', count: 159 },
])('$file', ({ file, object, count }) => {
  test('is valid GeoJSON to two validators, with an id and a name for each area', () => {
    const text = textOf(data, file);
    const { features } = check(text) as FeatureCollection;
    expect(isFeatureCollection(JSON.parse(text), true)).toEqual([]);
    expect(features).toHaveLength(count);
    expect(new Set(features.map(({ id }) => id)).size).toBe(count);
    for (const { properties } of features) expect(properties?.['name']).toMatch(/\S/);
  });

  test('outer rings run counterclockwise, holes clockwise (RFC 7946, 3.1.6)', () => {
    const { features } = jsonOf(data, file) as FeatureCollection<MultiPolygon>;
    for (const { id, geometry } of features) {
      for (const rings of geometry.coordinates) {
        const turns = rings.map((ring) => booleanClockwise(ring));
        expect(turns, String(id)).toEqual(rings.map((_, at) => at > 0));
      }
    }
  });

  test('the TopoJSON gives the same areas, on shared arcs', () => {
    const topology = jsonOf(data, 'atlas.topojson') as Areas;
    const { features } = feature(topology, topology.objects[object]!);
    const published = jsonOf(data, file) as FeatureCollection<MultiPolygon>;
    expect(features.map(({ id }) => id)).toEqual(published.features.map(({ id }) => id));
    for (const [at, { geometry, properties }] of features.entries()) {
      expect(pointsOf(geometry)).toEqual(pointsOf(published.features[at]!.geometry));
      expect(properties.name).toBe(published.features[at]!.properties?.['name']);
    }
  });
});

/** The corners of an area, each once, whichever way its rings run. */
function pointsOf(area: Geometry): readonly string[] {
  const points = coordAll(area).map(([x = 0, y = 0]) => `${x.toFixed(4)} ${y.toFixed(4)}`);
  return [...new Set(points)].sort();
}

test('atlas.topojson has the counties of both divisions too', () => {
  const { objects } = jsonOf(data, 'atlas.topojson') as Topology<
    Record<string, GeometryCollection>
  >;
  expect(objects['counties']!.geometries).toHaveLength(11);
  expect(objects['counties-2024']!.geometries).toHaveLength(15);
});

describe('catalogue.json', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const DCT = 'http://purl.org/dc/terms/';
  const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  let quads: readonly Quad[];
  beforeAll(async () => {
    quads = (await jsonld.toRDF(jsonOf(data, 'catalogue.json') as never)) as readonly Quad[];
  });
  const ofType = (type: string) =>
    quads.filter((q) => q.predicate.value === TYPE && q.object.value === `${DCAT}${type}`);
  const said = (subject: string, property: string) =>
    quads.filter((q) => q.subject.value === subject && q.predicate.value === property);

  test('is JSON-LD that a processor reads as one catalogue of every table and the boundaries', () => {
    expect(ofType('Catalog')).toHaveLength(1);
    expect(ofType('Dataset')).toHaveLength(OPEN_TABLES.length + 1);
  });

  test('each data set has what DCAT-AP-NO demands, with a title in three languages', () => {
    const demanded = ['title', 'description', 'identifier', 'publisher', 'accessRights'].map(
      (name) => DCT + name,
    );
    for (const { subject } of ofType('Dataset')) {
      for (const property of [
        ...demanded,
        `${DCAT}contactPoint`,
        `${DCAT}theme`,
        `${DCAT}distribution`,
      ]) {
        expect(said(subject.value, property), `${subject.value} ${property}`).not.toEqual([]);
      }
      const titles = said(subject.value, `${DCT}title`).map(({ object }) => object.language);
      expect(titles.sort()).toEqual(['en', 'nb', 'nn']);
    }
  });

  test('each distribution is a published file of that size', () => {
    const sizes = new Map(
      data.files.map(({ name, bytes }) => [`${ROOT}data/${name}`, bytes.length]),
    );
    const distributions = ofType('Distribution');
    expect(distributions).toHaveLength(OPEN_TABLES.length * 3 + 3);
    for (const { subject } of distributions) {
      const [size] = said(subject.value, `${DCAT}byteSize`);
      expect(Number(size?.object.value)).toBe(sizes.get(subject.value));
      expect(said(subject.value, `${DCT}license`)).toHaveLength(1);
    }
  });
});
