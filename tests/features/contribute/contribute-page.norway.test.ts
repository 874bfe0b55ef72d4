import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, loadAtlas } from '../../../src/atlas/load.ts';
import { CONTRIBUTED, contributedFiles } from '../../../src/atlas/contribution.ts';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { EXCEPTIONS_FILE } from '../../../src/ingest/checks/exceptions.ts';
import { runRules } from '../../../src/ingest/checks/run-rules.ts';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { PROGRAMME_KINDS, type ProgrammeKind } from '../../../src/domain/programme.ts';
import { isReportSection, webSourceOf } from '../../../src/domain/source-reference.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { formText, schemaTable } from '../../../src/features/contribute/contribute-page.ts';
import { otherSchemeTable } from '../../../src/features/programme/scheme-table.ts';
import { dataFiles } from '../../../src/ingest/tables/data-files.ts';
import {
  competence,
  coverage,
  facts,
  pages,
  programmeFigures,
  programmes,
} from '../../../src/ingest/tables/programmes.ts';
import type { Table } from '../../../src/ingest/tables/table.ts';
import type { Tables } from '../../../src/ingest/tables/tables.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';
import { programmePath } from '../../../src/ui/figure/page-paths.ts';

const DATA = dataFolder();
const committed = await loadAtlas();
const exceptions = await readFile(join(DATA, EXCEPTIONS_FILE), 'utf8');

const TABLES = { programmes, coverage, pages, facts, competence, figures: programmeFigures };

describe('the schema explains itself', () => {
  test.each(LANGUAGES)('every column of every table has its words (%s)', (language) => {
    for (const table of CONTRIBUTED) {
      const { rows } = schemaTable(language, table);
      expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(
        table.columns.map(({ name }) => name),
      );
      for (const { cells } of rows) for (const { text } of cells) expect(text).not.toBe('');
    }
  });

  test('what may be written is what the schema takes', () => {
    expect(formText('en', programmes.forms['status']!)).toBe(
      'one of: active, inactive; must be filled in',
    );
    expect(formText('nb', programmes.forms['host_municipality']!)).toBe(
      'kommunenummer i atlasets inndeling eller en tidligere, fire siffer; kan stå tom',
    );
    expect(formText('nn', programmes.forms['kind']!)).toBe(
      'eitt av: regional, corporate, sector; må fyllast ut',
    );
  });
});

describe('the files to start from', () => {
  test('as they are now, byte for byte', async () => {
    const files = await contributedFiles(DATA);
    for (const [id, { file }] of Object.entries(TABLES)) {
      expect(files.get(id)).toBe(await readFile(join(DATA, file), 'utf8'));
    }
  });

  test.each(PROGRAMME_KINDS)('a template of kind %s is taken by the schema', (kind) => {
    for (const { id, template } of CONTRIBUTED) {
      const { rows, findings } = TABLES[id as keyof typeof TABLES].parse(template(kind));
      expect(findings).toEqual([]);
      expect(rows.length > 0).toBe(id !== 'coverage' || kind === 'regional');
    }
    expect(programmes.parse(CONTRIBUTED[0]!.template(kind)).rows[0]?.kind).toBe(kind);
  });
});

describe('what a person is told of a line that is wrong', () => {
  test('the file, the line, the column, and what to write', () => {
    const text = programmes
      .format(TINY.programmes)
      .replace(',active,', ',running,')
      .replace(',2002,2010,', ',20022,2010,');
    expect(programmes.parse(text).findings).toEqual([
      expect.objectContaining({
        file: 'data/programmes/programmes.csv',
        place: 'line 3, status',
        remedy: expect.stringContaining('write one of: active, inactive') as string,
      }),
      expect.objectContaining({
        place: 'line 3, host_municipality',
        remedy: expect.stringMatching(
          /^write a municipality number of four digits, as in municipalities\.csv, or leave it empty/,
        ) as string,
      }),
    ]);
  });
});

/** The committed tables with the rows of the templates of a kind. */
function withTemplate(kind: ProgrammeKind): Tables {
  const rows = <Row extends object>(table: Table<Row>): readonly Row[] =>
    table.parse(CONTRIBUTED.find(({ file }) => file === table.file)?.template(kind) ?? '').rows;
  const { tables } = committed;
  return {
    ...tables,
    programmes: [...tables.programmes, ...rows(programmes)],
    facts: [...tables.facts, ...rows(facts)],
    programmeFigures: [...tables.programmeFigures, ...rows(programmeFigures)],
    competence: [...tables.competence, ...rows(competence)],
    coverage: [...tables.coverage, ...tables.laterCoverage, ...rows(coverage)],
    pages: [...tables.pages, ...rows(pages)],
  };
}

describe('a programme that is added from its templates', () => {
  test.each(PROGRAMME_KINDS)('of kind %s holds to every rule', async (kind) => {
    const files = await dataFiles(DATA);
    expect(runRules({ tables: withTemplate(kind), files, exceptions })).toEqual([]);
  });

  test('is a programme of the register, counted only by who counts other sources', () => {
    const atlas = atlasOf(withTemplate('regional'));
    const added = atlas.programme('trainee-eksempel');
    expect(atlas.programmes).not.toContain(added);
    expect(atlas.otherSchemes).toContain(added);
    const bodo = municipalityCode('1804');
    expect(atlas.coverage.programmesIn(bodo, 'area')).not.toContain(added.id);
    expect(atlas.coverage.laterProgrammesIn(bodo)).toContain(added.id);
    expect(programmePath(added)).toBe('ordning/annen/trainee-eksempel/');
  });

  test.each(['corporate', 'sector'] as const)('is in the register alone when %s', (kind) => {
    const [before, after] = [committed, atlasOf(withTemplate(kind))];
    expect(after.programmes.map(({ id }) => id)).toEqual(before.programmes.map(({ id }) => id));
    const known = before.otherSchemes.map(({ id }) => id);
    expect(after.otherSchemes.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([
      'trainee-eksempel',
    ]);
    const all = after.areas.country.members;
    expect(after.coverage.count(all, 'area')).toEqual(before.coverage.count(all, 'area'));
    const { rows } = otherSchemeTable(after, 'en');
    const row = rows.find(({ cells }) => cells[0]?.text === 'Trainee Eksempel');
    expect(row?.cells.map(({ text }) => text).slice(0, 2)).toEqual([
      'Trainee Eksempel',
      { corporate: 'Corporate: for one business', sector: 'Sector: for one sector' }[kind],
    ]);
    expect(row?.cells[0]?.path).toBe('ordning/annen/trainee-eksempel/');
  });
});

describe('where something is from', () => {
  test.each([
    ['3.7.2', true, undefined],
    ['3.2; Vedlegg 2', true, undefined],
    [
      'https://example.org/om-oss (2026-11-23)',
      false,
      { address: 'https://example.org/om-oss', read: '2026-11-23' },
    ],
    ['https://example.org/ (2026-02-30)', false, undefined],
    ['http://example.org/ (2026-11-23)', false, undefined],
    ['https://example.org/', false, undefined],
    ['Nettsiden', false, undefined],
  ])('%s', (text, inReport, page) => {
    expect(isReportSection(text)).toBe(inReport);
    expect(webSourceOf(text)).toEqual(page);
  });
});
