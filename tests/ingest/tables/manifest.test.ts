import { describe, expect, test } from 'vitest';
import { formatManifest, parseManifest } from '../../../src/ingest/tables/manifest.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';

const DIVISIONS = '"divisions":{"own":"2020-01-01","all":["2020-01-01"]}';

describe('the manifest', () => {
  test('is read back as it was written, sorted by table', () => {
    const { tables } = TINY.manifest;
    const text = formatManifest({ ...TINY.manifest, tables: [...tables].reverse() });
    expect(parseManifest(text)).toEqual({ manifest: TINY.manifest, findings: [] });
    expect(tables.length).toBeGreaterThan(8);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test.each([
    ['an empty object', '{}', ['version', 'divisions', 'tables']],
    ['no tables', `{"version":1,${DIVISIONS},"tables":[]}`, ['tables']],
    [
      'an entry without anything',
      `{"version":1,${DIVISIONS},"tables":[{}]}`,
      ['tables.0.table', 'tables.0.kind', 'tables.0.sources'],
    ],
    ['another version', `{"version":2,${DIVISIONS},"tables":[]}`, ['version', 'tables']],
    [
      'a division that is no day',
      '{"version":1,"divisions":{"own":"2020","all":[]},"tables":[]}',
      ['divisions.own', 'divisions.all', 'tables'],
    ],
    ['half a file', '{"version":1', ['whole file']],
  ])('%s is refused', (_, text, places) => {
    const { manifest, findings } = parseManifest(text);
    expect(manifest).toBeUndefined();
    expect(findings.map(({ place }) => place)).toEqual(places);
  });

  test('a source needs a licence, a credit line and a fingerprint that is one', () => {
    const [entry] = TINY.manifest.tables;
    const [source] = entry?.sources ?? [];
    const spoiled = { ...source, licence: '', credit: '', sha256: 'abc' };
    const text = JSON.stringify({ ...TINY.manifest, tables: [{ ...entry, sources: [spoiled] }] });
    expect(parseManifest(text).findings.map(({ place }) => place)).toEqual([
      'tables.0.sources.0.licence',
      'tables.0.sources.0.credit',
      'tables.0.sources.0.sha256',
    ]);
  });
});
