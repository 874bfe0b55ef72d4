import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { recomputedOf, REPORT_YEAR } from '../../../src/atlas/recomputed/recomputed.ts';
import { countTries, fullHits, type Tries } from '../../../src/atlas/recomputed/tries.ts';
import { CLAIM_IDS, type ClaimId, type Verdict } from '../../../src/domain/claim.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { claimTable } from '../../../src/features/report/claim-table.ts';
import { recomputedFacts } from '../../../src/features/report/facts.ts';
import { table1Table } from '../../../src/features/report/table-1-table.ts';

const { tables } = await loadAtlas();
/** What is tried is tried on every year there is; these answers are those of the years up to 2022. */
const commuting = tables.commuting.filter(({ year }) => year <= 2022);
const results = recomputedOf(atlasOf({ ...tables, commuting }));

/** What the page says of each figure of the report, and the atlas's own figure. */
const VERDICTS: Readonly<Record<ClaimId, readonly [Verdict, found: number | undefined]>> = {
  municipalities: ['equal', 356],
  'remote-municipalities': ['equal', 209],
  // Innlandet 27, Nordland 35, Vestland 31 with Møre og Romsdal 16, Trøndelag 26.
  'named-columns': ['different', 27 + 35 + 31 + 16 + 26],
  'named-columns-share': ['different', 135 / 209],
  covered: ['not-recomputable', undefined],
  'covered-population': ['not-recomputable', undefined],
  'covered-class-5': ['not-recomputable', undefined],
  'covered-class-5-population': ['not-recomputable', undefined],
  'covered-class-6': ['not-recomputable', undefined],
  'covered-class-6-population': ['not-recomputable', undefined],
  'covered-remote-share': ['equal', 87_000 / 634_500],
  'coefficient-arendal': ['equal', 278 / 447],
  'coefficient-bodo': ['equal', 113 / 670],
  'outside-country': ['different', 0.4165],
  'outside-class-5': ['different', 0.6716],
  'outside-class-4': ['different', 0.5366],
  'outside-class-3': ['different', 0.4781],
  'outside-class-2': ['different', 0.4228],
};

describe('verdicts', () => {
  test.each(CLAIM_IDS)('%s', (id) => {
    const [verdict, found] = VERDICTS[id];
    const result = results.claims.get(id);
    expect(result?.verdict).toBe(verdict);
    if (found === undefined) expect(result?.found).toBeUndefined();
    else expect(result?.found).toBeCloseTo(found, 4);
  });

  test('every figure of the report that is data is on the page', () => {
    expect([...results.claims.keys()].sort()).toEqual([...CLAIM_IDS].sort());
  });
});

describe('Tabell 1', () => {
  test.each(results.table1.cells)('$column, $centralityClass: $printed', ({ printed, found }) => {
    expect(found).toBe(printed);
  });

  test('is whole: eleven columns of six classes and a sum, which add up', () => {
    expect(results.table1.columns).toHaveLength(11);
    expect(results.table1.cells).toHaveLength(77);
    const printed = (column: string, one: string): number =>
      results.table1.cells.find((cell) => cell.column === column && cell.centralityClass === one)
        ?.printed ?? NaN;
    const classes = ['1', '2', '3', '4', '5', '6'];
    const counties = results.table1.columns.filter((column) => column !== 'Totalsum');
    for (const column of results.table1.columns) {
      expect(classes.reduce((sum, one) => sum + printed(column, one), 0)).toBe(
        printed(column, 'total'),
      );
    }
    for (const one of [...classes, 'total']) {
      expect(counties.reduce((sum, column) => sum + printed(column, one), 0)).toBe(
        printed('Totalsum', one),
      );
    }
  });

  test('a cell that differs shows both figures', () => {
    const [first, ...rest] = results.table1.cells;
    if (first === undefined) throw new Error('no cells');
    const { rows } = table1Table(
      { ...results.table1, cells: [{ ...first, printed: 8, found: 7 }, ...rest] },
      'nb',
    );
    expect(rows[0]?.cells[1]?.text).toBe('8 (7)');
  });
});

describe('the sentence that calls 189 «mer enn 90 prosent»', () => {
  test('none of the ways to count the four counties gives 189', () => {
    const values = results.namedColumns.tries.rows.map((row) => row.values[0]?.value);
    expect(values).toEqual([135, 119, 170, 177, 194]);
    expect(countTries(results.namedColumns.tries).hits).toBe(0);
  });

  test('189 is all columns but two', () => {
    expect(results.namedColumns.leaveOut).toEqual([
      ['Agder', 'Rogaland'],
      ['Agder', 'Vestfold og Telemark'],
    ]);
  });
});

/** The definitions with a hit, each with the columns hit. */
const hitsOf = <Row extends object>({ rows }: Tries<Row, unknown>): readonly string[] =>
  rows.flatMap(({ definition, values }) => {
    const at = values.flatMap((each, column) => (each?.hit === true ? [column] : []));
    return at.length === 0 ? [] : [`${Object.values(definition).join(' ')}: ${at.join(' ')}`];
  });

describe('tries', () => {
  test('one of 49 figures is the report’s, in a set that is far too large: by chance', () => {
    expect(countTries(results.coverage)).toEqual({ tried: 49, hits: 1 });
    const { columns, rows } = results.coverage;
    const hit = rows.flatMap(({ definition, values }) =>
      values.flatMap((each, at) => (each?.hit === true ? [[definition, columns[at]]] : [])),
    );
    expect(hit).toEqual([['stated-inactive', 'covered-class-5']]);
  });

  test('0.62: columns are the five together, as a mean, as one, four together, four as a mean', () => {
    expect(
      results.arendal.columns
        .slice(0, 5)
        .map(({ place, way, members }) => [place, way, members.length]),
    ).toEqual([
      ['named', 'together', 5],
      ['named', 'mean', 5],
      ['named', 'as-one', 5],
      ['named-but-largest', 'together', 4],
      ['named-but-largest', 'mean', 4],
    ]);
    expect(hitsOf(results.arendal)).toEqual([
      'up-of-out 2021: 0',
      'up-of-out 2022: 0',
      'in-within-of-in 2020: 1 4',
      'in-within-of-in 2021: 3',
      'in-within-of-in 2022: 1 3',
      'both-of-all 2020: 3',
      'both-of-all 2021: 1',
      'both-of-all 2022: 1',
      'stay-of-jobs 2021: 4',
      'stay-of-jobs 2022: 4',
    ]);
  });

  test('0.17: columns are Bodø, its region together, as a mean and as one, then Trainee Salten', () => {
    expect(results.bodo.columns[0]).toMatchObject({ place: 'named', members: ['1804'] });
    expect(results.bodo.columns.at(-1)?.members).toHaveLength(10);
    expect(hitsOf(results.bodo)).toEqual([
      'out-of-employed 2020: 2',
      'out-of-employed 2021: 2',
      'out-of-employed 2022: 2',
      'both-of-all 2020: 3',
    ]);
  });

  test('no definition of commuting outside the region gives all five figures, nor all four classes', () => {
    expect(fullHits(results.outside)).toEqual([]);
    expect(recomputedFacts(results, 'nb', REPORT_YEAR)).toMatchObject({
      outsideTried: 120,
      outsideFullHits: 0,
      coefficientFullHits: 0,
      countryMean: '62,2\u00a0%',
    });
  });
});

describe('words', () => {
  test.each(LANGUAGES)('every verdict has its reason in %s', (language) => {
    const facts = recomputedFacts(results, language, REPORT_YEAR);
    const { rows } = claimTable(results, language, 'Alle', CLAIM_IDS, facts);
    expect(rows).toHaveLength(CLAIM_IDS.length);
    const text = rows.flatMap(({ cells }) => cells.map((cell) => cell.text)).join('\n');
    expect(text).not.toMatch(/undefined|NaN|null/);
    expect(
      rows.map(({ cells }) => cells[4]?.text.length ?? 0).filter((length) => length < 10),
    ).toEqual([]);
    expect(rows.map(({ cells }) => cells[3]?.text)).toEqual(
      CLAIM_IDS.map((id) => wordsOf(language).recomputed.verdict[VERDICTS[id][0]]),
    );
  });

  test('a share is printed as the report prints it, with its «knapt»', () => {
    const facts = recomputedFacts(results, 'nb', REPORT_YEAR);
    const [row] = claimTable(results, 'nb', '', ['outside-class-4'], facts).rows;
    expect(row?.cells.slice(1, 4).map(({ text }) => text)).toEqual([
      'knapt 30\u00a0%',
      '53,7\u00a0%',
      'avviker',
    ]);
  });
});
