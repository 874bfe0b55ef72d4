import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVIDENCE_LEVELS } from '../../../src/domain/coverage-basis.ts';
import { dataFolder } from '../../../src/atlas/load.ts';
import { once } from '../../../src/atlas/once.ts';
import { columnIn } from '../../../src/features/open-data/table.ts';
import type { Cell, ColumnName, Row } from '../../../src/features/open-data/columns.ts';
import type { OpenData } from '../../../src/features/open-data/bundle.ts';
import { spreadsheetText } from '../../../src/domain/spreadsheet-text.ts';
import { schemaOrgOf } from '../../../src/features/open-data/schema-org.ts';
import { OPEN_TABLES } from '../../../src/features/open-data/tables.ts';
import { differences, RECOMPUTATIONS } from '../../independent/recompute.ts';
import { bytesOf, jsonOf, publish, publishAnew, recordsOf, sha256, textOf } from './published.ts';

let data: OpenData;
beforeAll(async () => {
  data = await publish();
}, 60_000);

const rowsOf = (id: string): readonly Row[] => data.rows.get(id)!;
/** A cell as text when it was never a number. */
const plain = (cell: Cell): string =>
  cell === undefined ? '' : Array.isArray(cell) ? cell.join('|') : String(cell);

describe.each(OPEN_TABLES)('$id', (table) => {
  test('has rows, each once by its key, and nothing that is not a column', () => {
    const rows = rowsOf(table.id);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => table.key.map((name) => row[name]).join('|'))).size).toBe(
      rows.length,
    );
    const names = new Set(rows.flatMap((row) => Object.keys(row)));
    expect(table.columns).toEqual(expect.arrayContaining([...names]));
  });

  test('holds what its columns say', () => {
    const kinds = { year: 'number', integer: 'number', number: 'number', boolean: 'boolean' };
    for (const name of table.columns) {
      const { type, list } = columnIn(table, name);
      const kind = list === true ? 'object' : type in kinds ? kinds[type as 'year'] : 'string';
      const found = new Set(rowsOf(table.id).map((row) => typeof row[name]));
      found.delete('undefined');
      expect([...found], name).toEqual(found.size === 0 ? [] : [kind]);
      if (type !== 'integer') continue;
      const whole = rowsOf(table.id).every((row) =>
        [row[name] ?? 0].flat().every(Number.isInteger),
      );
      expect(whole, name).toBe(true);
    }
  });

  test.each([
    { file: `${table.id}.csv`, delimiter: ',', point: '.', mark: false },
    { file: `${table.id}.no.csv`, delimiter: ';', point: ',', mark: true },
  ])('$file reads back to the last digit', ({ file, delimiter, point, mark }) => {
    const text = textOf(data, file);
    expect(text.startsWith('\ufeff')).toBe(mark);
    const records = recordsOf(text, delimiter);
    expect(Object.keys(records[0]!)).toEqual([...table.columns]);
    const back = records.map((record) =>
      table.columns.map((name) => readCell(record[name]!, table.id, name, point)),
    );
    const rows = rowsOf(table.id).map((row) => table.columns.map((name) => written(row[name])));
    expect(back).toEqual(rows);
  });

  test('JSON reads back the same, with null for what is missing', () => {
    const records = jsonOf(data, `${table.id}.json`) as Record<string, unknown>[];
    const rows = rowsOf(table.id).map((row) =>
      Object.fromEntries(
        table.columns.map((name) => [name, row[name] === '' ? null : (row[name] ?? null)]),
      ),
    );
    expect(records).toEqual(rows);
  });

  test('every reference is a row of the table it points at', () => {
    for (const { column, table: id, target } of table.references) {
      const known = new Set(rowsOf(id).map((row) => row[target]));
      const used = rowsOf(table.id).flatMap((row) => row[column] ?? []);
      expect(used.filter((value) => !known.has(value as string))).toEqual([]);
    }
  });

  function readCell(text: string, id: string, name: ColumnName, point: string): unknown {
    const { type, list } = columnIn(
      OPEN_TABLES.find((each) => each.id === id)!,
      name,
    );
    if (list === true) return text;
    const numeric = type === 'number' || type === 'integer' || type === 'year';
    return numeric && text !== '' ? Number(text.replace(point, '.')) : text;
  }

  const written = (cell: Cell): unknown =>
    typeof cell === 'number' ? cell : spreadsheetText(plain(cell));
});

/** Each is made once: two tests ask for the first. */
const recomputations = RECOMPUTATIONS.map((each) => ({
  ...each,
  recomputed: once(() => each.recompute(dataFolder())),
}));

describe('recomputed by a program that knows only the official figures and the formulas', () => {
  test.each(recomputations)('$file to the last digit', ({ file, key, recomputed }) => {
    const records = recordsOf(textOf(data, file), ',');
    expect(records.length).toBeGreaterThan(50);
    expect(differences(records, key, recomputed())).toEqual([]);
  });

  test('a municipality has one name in all tables, that of its number', () => {
    const names = new Map(rowsOf('municipalities').map((row) => [row.municipality, row.name]));
    for (const id of ['commuting', 'location-quotients', 'young-adults', 'education'])
      for (const { area_type, area, area_name } of rowsOf(id))
        if (area_type === 'municipality' && area_name !== names.get(area))
          expect.fail(`${id}: ${String(area)} is called ${String(area_name)}`);
  });

  test('a figure that is off in its last digit is found', () => {
    const { file, key, recomputed } = recomputations[0]!;
    const found = recomputed();
    const records = recordsOf(textOf(data, file), ',');
    const wrong = records.map((row, at) =>
      at === 7 ? { ...row, out_rate: `${row['out_rate']!}1` } : row,
    );
    expect(differences(wrong, key, found)).toHaveLength(1);
    expect(differences(records.slice(1), key, found)).toHaveLength(1);
  });
});

describe('what is said of missing parts', () => {
  test('a quotient has a figure or a reason, never both', () => {
    for (const row of rowsOf('location-quotients')) {
      expect(row.location_quotient === undefined).toBe(row.location_quotient_status !== undefined);
      expect(row.incomplete).toBe((row.left_out as readonly string[]).length > 0);
    }
    const incomplete = rowsOf('location-quotients').filter(({ incomplete }) => incomplete);
    expect(incomplete.length).toBeGreaterThan(0);
  });

  test('each figure of young adults has a value or a reason, and the changes lack Ålesund', () => {
    const names = ['residents', 'young_adults', 'share', 'change_since_2020', 'cohort_change'];
    for (const row of rowsOf('young-adults'))
      for (const name of names as ColumnName[]) {
        const status = row[`${name}_status` as ColumnName];
        expect(row[name] === undefined).toBe(status !== undefined);
      }
    const county = rowsOf('young-adults').find(
      (row) => row.area_type === 'county' && row.area === '15' && row.year === 2026,
    );
    expect(county).toMatchObject({ young_adults: 48_259, incomplete: true, left_out: ['1507'] });
  });

  test.each(['commuting', 'location-quotients', 'young-adults', 'education'])(
    '%s has every regional programme of the report in every year that the country has',
    (id) => {
      const programmes = rowsOf('programmes').filter(
        ({ kind, report_section }) =>
          kind === 'regional' && !String(report_section).startsWith('https:'),
      );
      const rows = rowsOf(id).filter(({ area_type }) => area_type === 'programme');
      expect(new Set(rows.map(({ area }) => area))).toEqual(
        new Set(programmes.map(({ programme }) => programme)),
      );
      const country = rowsOf(id).filter(({ area_type }) => area_type === 'country');
      expect(rows).toHaveLength(programmes.length * country.length);
    },
  );

  test('gaps are of class 5 and 6, at each level those that the summary does not cover', () => {
    for (const evidence of EVIDENCE_LEVELS) {
      const gaps = rowsOf('gaps').filter((row) => row.evidence === evidence);
      expect(new Set(gaps.map((row) => row.centrality_class))).toEqual(new Set([5, 6]));
      const uncovered = rowsOf('coverage-summary')
        .filter((row) => row.evidence === evidence && row.group_type === 'centrality-class')
        .filter(({ group }) => group === '5' || group === '6')
        .reduce(
          (sum, row) => sum + Number(row.municipalities) - Number(row.covered_municipalities),
          0,
        );
      expect(gaps.length).toBe(uncovered);
    }
  });
});

describe('the whole', () => {
  test('the zip holds every other file, and the checksums match', () => {
    const files = unzipSync(bytesOf(data, 'traineeatlas.zip'));
    const names = Object.keys(files).map((name) => name.replace('traineeatlas/', ''));
    expect(new Set([...names, 'traineeatlas.zip'])).toEqual(
      new Set(data.files.map(({ name }) => name)),
    );
    const sums = new TextDecoder().decode(files['traineeatlas/SHA256SUMS']).trimEnd().split('\n');
    expect(sums).toHaveLength(names.length - 1);
    for (const line of sums) {
      const [sum = '', name = ''] = line.split('  ');
      expect(sha256(files[`traineeatlas/${name}`]!), name).toBe(sum);
      expect(sha256(bytesOf(data, name)), name).toBe(sum);
    }
  });

  test('made twice, every file has the same bytes', async () => {
    const again = await publishAnew();
    const prints = ({ files }: OpenData) => files.map(({ name, bytes }) => [name, sha256(bytes)]);
    expect(prints(again)).toEqual(prints(data));
  }, 60_000);

  test('the readme says version, licence and conventions in three languages', () => {
    const text = textOf(data, 'README.txt');
    for (const part of [
      data.release.fingerprint,
      'CC BY 4.0',
      'Missing figures',
      'Tal som manglar',
      'Manglende tall',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('schema.org names each table that is asked for, with its files', () => {
    const { '@graph': graph } = schemaOrgOf(data, 'en', ['flows', 'gaps']) as {
      '@graph': { name: string; license: string; distribution: { contentUrl: string }[] }[];
    };
    expect(graph.map(({ name }) => name)).toEqual(['Commuting flows', 'Coverage gaps']);
    expect(graph[0]!.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      'https://atlas.test/under/data/flows.csv',
      'https://atlas.test/under/data/flows.no.csv',
      'https://atlas.test/under/data/flows.json',
    ]);
    expect(() => schemaOrgOf(data, 'en', ['nothing'])).toThrow('no open table nothing');
  });
});
