import { expect, test } from 'vitest';
import { parseBoundaries } from '../../../src/ingest/tables/boundaries.ts';
import { TINY_SNAPSHOT } from '../../fixtures/tiny-tables.ts';

const GOOD = TINY_SNAPSHOT.get('boundaries/municipalities.topojson') ?? '';

test('boundaries that the import wrote are read', () => {
  const { boundaries, findings } = parseBoundaries(GOOD);
  expect(findings).toEqual([]);
  expect(boundaries.objects.municipalities.geometries.map(({ id }) => id)).toEqual([
    '1001',
    '1002',
    '2001',
    '2002',
    '2003',
  ]);
});

test.each([
  ['nothing', '', 'whole file'],
  ['an empty object', '{}', 'type'],
  ['half a file', GOOD.slice(0, 100), 'whole file'],
  [
    'no shapes',
    GOOD.replace(/"geometries":\[[^]*\]\}\},\n"arcs"/, '"geometries":[]}},\n"arcs"'),
    'objects.municipalities.geometries',
  ],
  [
    'a shape without a number',
    GOOD.replace('"id":"1001"', '"id":"Strand"'),
    'objects.municipalities.geometries.0.id',
  ],
])('%s is refused, and there are no boundaries', (_, text, place) => {
  const { boundaries, findings } = parseBoundaries(text);
  expect(findings.map((finding) => finding.place)).toContain(place);
  expect(boundaries.objects.municipalities.geometries).toEqual([]);
});
