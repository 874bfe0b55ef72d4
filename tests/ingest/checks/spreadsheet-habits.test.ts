import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { checkedTables } from '../../../src/atlas/checked-tables.ts';
import { findingsPage } from '../../../src/domain/findings-page.ts';
import { coverage, programmeFigures, programmes } from '../../../src/ingest/tables/programmes.ts';
import { keptFolder } from '../../fixtures/kept-folder.ts';
import { TINY_FOLDER } from '../../fixtures/tiny-folder.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';

/*
 * What spreadsheets do to a table that people write: what loses nothing is read as if it had not
 * been, and what loses something is told once for each place, and nothing else because of it.
 */

const folder = keptFolder();
afterAll(folder.remove);

const FIGURES = 'programmes/figures.csv';
/** A third row, in line 4: a programme's only row that cannot be read is missed as well. */
const ROW =
  'trainee-vik,retention,2021,0.25,,share,about,Bor på Vågøya,Bur på Vågøya,Live on Vågøya,3.3';
const figures = `${TINY_FOLDER.get(FIGURES)!}${ROW}\n`;

/** What is found when one file of the tiny country holds this; the file is left as it is. */
async function checked(file: string, content: string | Buffer) {
  const path = folder.hold(TINY_FOLDER);
  writeFileSync(join(path, file), content);
  const { tables, findings } = await checkedTables(path);
  expect(readFileSync(join(path, file))).toEqual(Buffer.from(content));
  writeFileSync(join(path, file), TINY_FOLDER.get(file)!);
  return { tables, findings };
}
const told = async (file: string, content: string | Buffer) =>
  (await checked(file, content)).findings.map(({ place, rule }) => `${place} · ${rule}`);

const rows = Papa.parse<string[]>(figures.trimEnd()).data;
const saved = (table: readonly (readonly string[])[], delimiter: string, newline = '\r\n') =>
  Papa.unparse(
    table.map((row) => [...row]),
    { delimiter, newline },
  ) + newline;
const [value, valueTo] = [rows[0]!.indexOf('value'), rows[0]!.indexOf('value_to')];
const commaDecimals = rows.map((row) =>
  row.map((cell, at) => (at === value || at === valueTo ? cell.replace('.', ',') : cell)),
);

describe('what loses nothing is read as it was', () => {
  test.each([
    ['a mark in front, and lines that end in two signs', `\ufeff${saved(rows, ',')}`],
    ['semicolons, and commas for decimals', `\ufeff${saved(commaDecimals, ';')}`],
    ['tabs', saved(commaDecimals, '\t')],
    ['blank rows', saved([...rows, [], rows[0]!.map(() => ''), rows[0]!.map(() => ' ')], ',')],
    [
      'empty columns behind',
      saved(
        rows.map((row) => [...row, '', '']),
        ',',
      ),
    ],
  ])('%s', async (_, text) => {
    expect(text).not.toBe(figures);
    const { tables, findings } = await checked(FIGURES, text);
    expect(findings).toEqual([]);
    expect(programmeFigures.format(tables.programmeFigures)).toBe(figures);
  });

  test('a blank row in between moves no line number', () => {
    const [header = '', first = ''] = coverage.format(TINY.coverage).split('\n');
    const text = [header, ',,,,', '', first.replace('2001', '20'), ''].join('\n');
    expect(coverage.parse(text).findings.map(({ place }) => place)).toEqual([
      'line 4, municipality',
    ]);
  });
});

describe('what is lost is told, once', () => {
  test.each([
    ['the letters of Windows', Buffer.from(figures, 'latin1'), 'line 4 · utf-8'],
    ['Unicode text', Buffer.from(`\ufeff${figures}`, 'utf16le'), 'whole file · utf-8'],
    [
      'a comma that cuts nothing',
      figures.replace(',0.25,', ',"0,25",'),
      'line 4, value · spreadsheet-comma',
    ],
    ['a comma that cuts a cell', figures.replace(',0.25,', ',0,25,'), 'line 4 · cell-count'],
    [
      'a section that is a date',
      figures.replace('Vågøya,3.3', 'Vågøya,03.mar'),
      'line 4, report_section · spreadsheet-date',
    ],
    [
      'a share that is a date',
      figures.replace(',0.25,', ',jan.25,'),
      'line 4, value · spreadsheet-date',
    ],
  ])('%s', async (_, content, expected) => {
    expect(content).not.toBe(figures);
    expect(await told(FIGURES, content)).toEqual([expected]);
  });

  test('a comma that cuts a cell is guessed at in so many words', () => {
    const [finding] = programmeFigures.parse(figures.replace(',0.25,', ',0,25,')).findings;
    expect(finding?.message).toBe('12 cells where the header has 11; «0,25» may be one number');
  });

  test.each([
    ['03.07.2001', '3.7.1'],
    ['3/7/01', '3.7.1'],
    ['03.feb', '3.2'],
    ['3-Oct', '3.10'],
    ['04.mai', '4.5'],
  ])('the section %s was %s', (cell, meant) => {
    const text = coverage.format(TINY.coverage).replace(',3.3,', `,${cell},`);
    const reading = coverage.parse(text);
    expect(reading.rows[0]?.report_section).toBe(meant);
    expect(reading.findings).toEqual([
      expect.objectContaining({ place: 'line 2, report_section', rule: 'spreadsheet-date' }),
    ]);
    expect(reading.findings[0]?.message).toContain(meant);
  });

  test.each(['3.7.1', 'Mai', 'januar 2020', '4. mai', '2001', '03.07', '3.7.2001–2002'])(
    '«%s» is no such date',
    (note) => {
      const text = coverage.format(TINY.coverage).replace(',3.3,', `,3.3,${note}`);
      expect(coverage.parse(text).findings).toEqual([]);
    },
  );

  test('a number that lost its zero, in every column that has such numbers', () => {
    const { rows: read, findings } = programmes.parse(
      programmes
        .format(TINY.programmes)
        .replace(',20,30,Vik Næringshage,2002,', ',3,3,Vik Næringshage,301,'),
    );
    expect(findings.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'line 3, county: «3» has lost the zero in front: 03',
      'line 3, county_2024: «3» has lost the zero in front: 03',
      'line 3, host_municipality: «301» has lost the zero in front: 0301',
    ]);
    expect(read[1]).toMatchObject({ county: '03', host_municipality: '0301' });
  });

  test('forty numbers that lost their zero are one cause with its lines', () => {
    const text = Array.from(
      { length: 40 },
      (_, at) => `trainee-vik,${at + 301},participation,3.3,`,
    );
    const { findings } = coverage.parse(
      ['programme,municipality,basis,report_section,note', ...text, ''].join('\n'),
    );
    const { page } = findingsPage(findings, { command: 'x', end: '' });
    expect(page).toMatch(/^data\/programmes\/coverage\.csv · 40 places\n {2}spreadsheet-zero:\n/);
    expect(page).toMatch(/40 findings of 1 cause$/);
  });
});
