import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dataFolder, loadAtlas } from '../../../src/atlas/load.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { surveyChapters, surveyLead } from '../../../src/features/surveys/survey-page.ts';

interface Cell {
  readonly table: string;
  readonly row: string;
  readonly row_nb: string;
  readonly value: string;
  readonly unit: string;
  readonly mark: string;
}

const rowsOf = <Row>(file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(join(dataFolder(), 'surveys', file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
const cells = rowsOf<Cell>('cells.csv');
const tables = rowsOf<{ table: string; n: string }>('tables.csv');

const atlas = await loadAtlas();
const figures = surveyChapters(atlas, 'nb').flatMap((chapter) => chapter.figures);
const figure = (key: number | string) => {
  const found = figures.find((each) => each.key === String(key));
  if (found === undefined) throw new Error(`no table ${key}`);
  return found;
};

test.each(LANGUAGES)('every survey table is on the page in %s, in order', (language) => {
  const shown = surveyChapters(atlas, language).flatMap((chapter) => chapter.figures);
  const ids = shown.map(({ id }) => id);
  const numbered = Array.from({ length: 28 }, (_, index) => `tabell-${index + 3}`);
  expect(ids.filter((id) => id.startsWith('tabell'))).toEqual(numbered);
  // The figures of section 5.5 stand after its table 16 and 17, before those of 5.6.
  expect(ids.slice(ids.indexOf('tabell-17'), ids.indexOf('tabell-18') + 1)).toEqual([
    'tabell-17',
    'figur-15',
    'figur-16',
    'figur-17',
    'tabell-18',
  ]);
  expect(shown.map(({ key }) => key).toSorted()).toEqual(
    tables.map(({ table }) => table).toSorted(),
  );
  for (const { key, short, name, question, respondents } of shown) {
    expect([key, short === name || short === '']).toEqual([key, false]);
    expect(question).not.toBe('');
    expect(respondents).not.toBe('');
  }
});

test('the tables hold every cell of the report', () => {
  const count = figures.reduce(
    (sum, { table }) =>
      sum + table.rows.reduce((cellsOf, row) => cellsOf + row.cells.length - 1, 0),
    0,
  );
  expect(count).toBe(cells.length);
});

test('no table is in a chart and a matrix, and none is in neither', () => {
  for (const { key, charts, matrix } of figures.filter((each) => each.key !== '30')) {
    expect([key, charts.length > 0]).toEqual([key, matrix === undefined]);
  }
  expect([figure(30).charts, figure(30).matrix]).toEqual([[], undefined]);
});

describe('bars', () => {
  test('their lengths are the percentages of the answers, sums left out', () => {
    for (const { key, charts } of figures.filter(({ matrix }) => matrix === undefined)) {
      const own = cells.filter(({ table }) => table === key);
      const totals = !key.startsWith('figure');
      const last = String(Math.max(...own.map(({ row }) => Number(row))));
      const expected = own
        .filter(
          ({ unit, row, row_nb }) =>
            unit === 'percent' && !(totals && (row === last || row_nb === 'Totalt')),
        )
        .map(({ value }) => Number(value));
      const lengths = charts.flatMap(({ bars }) => bars.map(({ length }) => length));
      expect([key, lengths.toSorted()]).toEqual([key, expected.toSorted()]);
    }
  });

  test('say their value in words of their length', () => {
    const bars = figures.flatMap(({ charts }) => charts.flatMap((chart) => chart.bars));
    for (const { text, length } of bars) {
      expect(text).toBe(`${length.toFixed(1).replace('.', ',')}\u00a0%`);
    }
  });

  test('of one question fill the width together', () => {
    const several = ['3', 'figure-15', 'figure-16'];
    for (const { key, charts } of figures.filter((each) => !several.includes(each.key))) {
      for (const { bars } of charts) {
        const all = bars.reduce((sum, { length }) => sum + length, 0);
        expect([key, Math.abs(all - 100) < 0.15]).toEqual([key, true]);
      }
    }
  });

  test('state how many answered', () => {
    const stated = tables.filter(({ n, table }) => n !== '' && figure(table).charts[0]);
    expect(stated.length).toBe(25);
    for (const { table, n } of stated) {
      expect([table, figure(table).charts[0]?.answers]).toEqual([table, n]);
    }
  });

  test('two questions in one table are two charts, each with its own N', () => {
    expect(figure(19).charts.map(({ title, answers }) => [title, answers])).toEqual([
      ['Nødvendig å flytte', '297'],
      ['Nødvendig å pendle', '298'],
    ]);
  });
});

describe('the figures whose numbers stand in the text', () => {
  test('have N of whole persons, and tell where the report says another', () => {
    expect(figure('figure-15').answers).toContain('64');
    expect(figure('figure-15').note).toContain('N=68');
    expect(figure('figure-16').answers).toContain('52');
  });

  test('a subject of figure 17 is a chart with its own N', () => {
    const law = figure('figure-17').charts.find(({ title }) => title === 'Juridiske fag');
    expect(law?.answers).toBe('46');
    expect(law?.bars.map(({ length }) => length)).toEqual([0, 15.2, 17.4, 67.4]);
  });

  test('the nearest to additionality is named as that', () => {
    const named = figures.filter(({ note }) => note.includes('addisjonalitet'));
    expect(named.map(({ key }) => key)).toEqual(['10', '28']);
  });
});

describe('correlations', () => {
  const cellsOf = (number: number) => figure(number).matrix?.rows.flatMap((row) => row.cells) ?? [];

  test('run from the middle, to the left below zero', () => {
    expect(figure(25).matrix?.rows[1]?.cells[0]).toEqual({
      text: '−0,135*',
      n: '277',
      from: 36.5,
      length: 13.5,
      significant: true,
    });
    expect(figure(26).matrix?.rows[1]?.cells[2]).toMatchObject({
      text: '0,405*',
      n: '177',
      from: 50,
    });
  });

  test('are dark only with a star, and none is longer than its half', () => {
    for (const number of [25, 26, 27]) {
      const marks = cells.filter(
        (each) => each.table === String(number) && each.unit === 'correlation',
      );
      expect(cellsOf(number).map(({ significant }) => significant)).toEqual(
        marks.map(({ mark }) => mark !== ''),
      );
      expect(Math.max(...cellsOf(number).map(({ length }) => length))).toBeLessThan(50);
    }
  });
});

test('who answered is said, also where it is not everyone', () => {
  expect(figure(4).respondents).toBe('Traineer i tilleggsundersøkelsen');
  expect(figure(20).respondents).toBe('Tidligere traineer som har flyttet fra traineeregionen');
  expect(figure(12).respondents).toBe('Bedrifter og virksomheter');
});

test('the doubts of the report are on the page', () => {
  expect(figure(3).note).toContain('97,2 prosent');
  expect(figures.filter(({ note }) => note !== '')).toHaveLength(
    atlas.surveys.filter(({ row }) => row.note_nb !== '').length,
  );
});

test('the page opens with figures of tables 8 and 18', () => {
  expect(surveyLead(atlas, 'nb')).toContain('Av 277 traineer fikk 78,7\u00a0%');
  expect(surveyLead(atlas, 'en')).toContain('Of 68 businesses and organisations, 89.7%');
});
