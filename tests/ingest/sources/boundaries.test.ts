import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { readBoundaries } from '../../../src/ingest/sources/boundaries.ts';

const FILE = 'kommuner.topojson';

/**
 * Three squares of a degree, side by side from 10° E, and an island of the third; arcs are shared
 * as in Kartverket's file: quantised, with deltas.
 *
 *     1508 | 1580 | 3101  3101
 */
const document = () => ({
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [10, 60] },
  arcs: [
    [
      [2, 0],
      [-2, 0],
      [0, 2],
      [2, 0],
    ],
    [
      [2, 2],
      [0, -2],
    ],
    [
      [2, 2],
      [2, 0],
    ],
    [
      [4, 2],
      [0, -2],
    ],
    [
      [4, 0],
      [-2, 0],
    ],
    [
      [4, 2],
      [2, 0],
      [0, -2],
      [-2, 0],
    ],
    [
      [8, 0],
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ],
  ],
  objects: {
    kommuner: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', id: '3101', arcs: [[[5, ~3]], [[6]]] },
        { type: 'Polygon', id: '1580', arcs: [[2, 3, 4, ~1]] },
        { type: 'Polygon', id: '1508', arcs: [[0, 1]] },
      ] as { type: string; id: unknown; arcs: unknown[] }[],
    },
  } as Record<
    string,
    { type: string; geometries: { type: string; id: unknown; arcs: unknown[] }[] }
  >,
});
type Document = ReturnType<typeof document>;

const merged = new Map([
  ['1508', '1507'],
  ['1580', '1507'],
  ['3101', '3001'],
]);
const unchanged = new Map([...merged.keys()].map((id) => [id, id]));

function boundariesOf(division = merged, change: (document: Document) => void = () => undefined) {
  const reading = readBoundaries({ text: textWith(change), file: FILE, division });
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.findings));
  return reading.boundaries;
}

function textWith(change: (document: Document) => void): string {
  const changed = document();
  change(changed);
  return JSON.stringify(changed);
}

function findingsOf(text: string): readonly Finding[] {
  const reading = readBoundaries({ text, file: FILE, division: merged });
  return reading.kind === 'refused' ? reading.findings : [];
}
const findingsWith = (change: (document: Document) => void) => findingsOf(textWith(change));

const areaOf = (id: string, division = merged) => {
  const boundaries = boundariesOf(division);
  const shape = boundaries.objects.municipalities.geometries.find((each) => each.id === id);
  if (!shape) throw new Error(`no ${id}`);
  const { geometry } =
    shape.type === 'Polygon' ? feature(boundaries, shape) : feature(boundaries, shape);
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
};

describe('a division', () => {
  test('merges those that became one and renumbers the others, in order', () => {
    const { geometries } = boundariesOf().objects.municipalities;
    expect(geometries.map(({ id }) => id)).toEqual(['1507', '3001']);
  });

  test('merges without the border that was between them', () => {
    const [[ring = []] = []] = areaOf('1507');
    const corners = new Set(ring.map(String));
    for (const corner of ['10,60', '10,61', '12,61', '12,60']) expect(corners).toContain(corner);
    const inner = ring.filter(([longitude, latitude = 0]) => longitude === 11 && latitude % 1 > 0);
    expect(inner).toEqual([]);
    expect(areaOf('1507')).toHaveLength(1);
  });

  test('keeps islands with their municipality', () => {
    expect(areaOf('3001')).toHaveLength(2);
  });

  test('shares the border that is left', () => {
    const uses = boundariesOf()
      .objects.municipalities.geometries.flatMap(({ arcs }) => arcs.flat(2))
      .map((arc) => (arc < 0 ? ~arc : arc));
    expect(uses.length).toBe(new Set(uses).size + 1);
  });

  test('may also be the one of the file', () => {
    const { geometries } = boundariesOf(unchanged).objects.municipalities;
    expect(geometries.map(({ id }) => id)).toEqual(['1508', '1580', '3101']);
    expect(areaOf('1508', unchanged)[0]?.[0]).toHaveLength(5);
  });

  test('is the same in whatever order the file lists the municipalities', () => {
    const turned = boundariesOf(merged, ({ objects }) => objects['kommuner']?.geometries.reverse());
    expect(turned).toEqual(boundariesOf());
  });

  test('reads a file that is not quantised', () => {
    const plain = boundariesOf(merged, (changed) => {
      changed.transform = undefined as never;
      changed.arcs = changed.arcs.map((arc) => {
        let [x, y] = [10, 60];
        return arc.map(([dx = NaN, dy = NaN]) => [(x += dx / 2), (y += dy / 2)]);
      });
    });
    expect(plain).toEqual(boundariesOf());
  });
});

describe('a file is refused', () => {
  const kommuner = (changed: Document) =>
    changed.objects['kommuner'] ?? { type: '', geometries: [] };
  const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

  test('when it is a web page, or cut off', () => {
    expect(findingsOf('<!doctype html><title>404</title>')[0]?.message).toContain('HTML');
    expect(findingsOf(textWith(() => undefined).slice(0, 300))[0]?.rule).toBe('readable-json');
  });

  test('when it is some other JSON', () => {
    expect(rulesOf(findingsOf('{}'))).toContain('topology-shape');
    expect(rulesOf(findingsOf('{"type":"FeatureCollection","features":[]}'))).toContain(
      'topology-shape',
    );
  });

  test('when the object has another name, naming what is there', () => {
    const findings = findingsWith((changed) => {
      changed.objects = { fylker: kommuner(changed) };
    });
    expect(rulesOf(findings)).toEqual(['topology-object']);
    expect(findings[0]?.message).toContain('"fylker"');
  });

  test('when an area is no polygon or has no number', () => {
    const findings = findingsWith((changed) => {
      kommuner(changed).geometries.push({ type: 'LineString', id: '3102', arcs: [0] });
    });
    expect(rulesOf(findings)).toEqual(['topology-shape']);
    const unnamed = findingsWith((changed) => {
      kommuner(changed).geometries[0] = { type: 'Polygon', id: 3101, arcs: [[5, ~3]] };
    });
    expect(unnamed[0]?.place).toContain('geometries.0.id');
  });

  test('when an area refers to an arc that is not there', () => {
    const findings = findingsWith((changed) => {
      kommuner(changed).geometries[2] = { type: 'Polygon', id: '1508', arcs: [[0, 99]] };
    });
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'topology-arcs', place: 'municipality 1508' }),
    ]);
  });

  test('with every unknown, double and missing number at once', () => {
    const findings = findingsWith((changed) => {
      const { geometries } = kommuner(changed);
      geometries[1] = { type: 'Polygon', id: '9999', arcs: [[2, 3, 4, ~1]] };
      geometries.push({ type: 'Polygon', id: '1508', arcs: [[0, 1]] });
    });
    expect(findings.map(({ rule, place }) => `${rule}: ${place}`).toSorted()).toEqual([
      'every-municipality: municipality 1580',
      'known-municipality: municipality 9999',
      'unique-municipality: municipality 1508',
    ]);
    for (const finding of findings) expect(finding).toMatchObject({ file: FILE });
    for (const { remedy } of findings) expect(remedy).not.toBe('');
  });

  test('when it is in metres, once for each municipality', () => {
    const findings = findingsWith((changed) => {
      changed.transform = { scale: [1000, 1000], translate: [260_000, 6_650_000] };
    });
    expect(rulesOf(findings)).toEqual(['wgs84', 'wgs84', 'wgs84']);
    expect(findings[0]?.message).toContain('4–32');
  });

  test('when latitude comes first', () => {
    const findings = findingsWith((changed) => {
      changed.transform = { scale: [0.5, 0.5], translate: [60, 10] };
    });
    expect(new Set(rulesOf(findings))).toEqual(new Set(['wgs84']));
  });

  test('when a ring does not close', () => {
    const findings = findingsWith((changed) => {
      changed.arcs[6] = [
        [8, 0],
        [0, 1],
        [1, 0],
        [0, -1],
      ];
    });
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'closed-ring', place: 'municipality 3101' }),
    ]);
  });
});
