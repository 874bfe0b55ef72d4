import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TABLES, TINY_FOLDER } from '../../fixtures/tiny-folder.ts';
import { extreme, impossible, rowsOf, textOf, withCell, withRows } from './hostile-cells.ts';
import { rulesOf, useOutcomes } from '../../features/open-data/outcome.ts';

const outcomeOf = useOutcomes();

const without = (file: string) => new Map([...TINY_FOLDER].filter(([name]) => name !== file));
const turnOf = (texts: readonly string[], which: number) => texts[which % texts.length] ?? '';
const withText = (file: string, text: string) => new Map([...TINY_FOLDER, [file, text]]);

test('the tiny country itself has no finding, and can be published', async () => {
  expect(await outcomeOf(TINY_FOLDER)).toEqual([]);
});

test('names that are long and made to harm are published', async () => {
  const name = `=1+1"'></title><script>ran()</script>]]>--> שלום ${'long '.repeat(60)}`.trim();
  const column = 1;
  for (const file of [
    'municipalities.csv',
    'labour-market-regions.csv',
    'programmes/programmes.csv',
  ])
    expect(await outcomeOf(withCell(file, column, name))).toEqual([]);
});

test('with nothing at all, every file that lacks is told', async () => {
  const lacking = rulesOf(await outcomeOf(new Map()));
  expect(lacking).toEqual(
    expect.arrayContaining([...TINY_FOLDER.keys()].map((file) => `file-exists · ${file}`)),
  );
});

describe.each([...TINY_FOLDER.keys()])('%s', (file) => {
  test('taken away, it is missed by name', async () => {
    expect(rulesOf(await outcomeOf(without(file)))).toContain(`file-exists · ${file}`);
  });

  test.each([
    ['nothing', ''],
    ['a zero byte', '\u0000'],
    ['another table', 'town,name\n1,Vik\n'],
    ['half of it', TINY_FOLDER.get(file)!.slice(0, TINY_FOLDER.get(file)!.length / 2)],
    ['a web page', '<!doctype html><title>503</title>'],
    ['null', 'null'],
    ['an empty list', '[]'],
  ])('with %s in it, it is refused by name', async (_, text) => {
    const findings = await outcomeOf(withText(file, text));
    expect(findings.map((finding) => finding.file)).toContain(`data/${file}`);
  });
});

/** What tells that a table has no row; most may not be without. */
const TOLD_EMPTY: Readonly<Record<string, string>> = {
  'names/languages.csv': 'name-language',
  // It may be; the tiny country's manifest knows of no such file.
  'former-municipalities.csv': 'manifest-complete',
};

/** Columns that differ by a number alone, as those of single ages do, are read by one program. */
const kindOf = (column: string): string => column.replace(/\d+$/, '');

describe.each(TABLES)('$file', ({ file, columns, forms }) => {
  test('with its header alone, it is told to be empty', async () => {
    expect(rulesOf(await outcomeOf(withRows(file, [])))).toContain(
      `${TOLD_EMPTY[file] ?? 'tables-not-empty'} · ${file}`,
    );
  });

  test('with every row twice, each of them is told', async () => {
    const rows = rowsOf(file);
    const twice = rulesOf(await outcomeOf(withRows(file, [...rows, ...rows])));
    expect(twice.filter((rule) => rule === `unique-key · ${file}`)).toHaveLength(rows.length);
  });

  test('with another order of the columns, its header is told', async () => {
    const text = textOf(file);
    const [header = ''] = text.split('\n');
    const turned = text.replace(header, header.split(',').reverse().join());
    expect(rulesOf(await outcomeOf(withText(file, turned)))).toContain(`header · ${file}`);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'what can stand in no cell is told in every column at once (%i)',
    async (which) => {
      const wrong = columns.map((name) => turnOf(impossible(forms[name]!), which));
      const places = (await outcomeOf(withRows(file, [wrong]))).map(({ place }) => place);
      const told = columns.filter((name) =>
        places.some((place) => place.startsWith(`line 2, ${name}`)),
      );
      // A row in which nothing stands is a blank row, which is none.
      expect(told).toEqual(wrong.some((text) => text !== '') ? columns : []);
    },
  );

  test('what hardly ever stands in a cell is told, or published', async () => {
    for (const [column, name] of columns.entries())
      if (columns.findIndex((each) => kindOf(each) === kindOf(name)) === column)
        for (const text of extreme(forms[name]!)) await outcomeOf(withCell(file, column, text));
  });

  test('without any one of its rows, and with any two cells exchanged, it is told or published', async () => {
    const rows = rowsOf(file);
    const at = fc.nat({ max: rows.length - 1 });
    const column = fc.nat({ max: columns.length - 1 });
    await fc.assert(
      fc.asyncProperty(at, at, column, fc.boolean(), async (one, other, where, drop) => {
        const [a = '', b = ''] = [rows[one]?.[where], rows[other]?.[where]];
        const changed = drop
          ? rows.toSpliced(one, 1)
          : rows.map((row, each) =>
              each === one ? row.with(where, b) : each === other ? row.with(where, a) : row,
            );
        await outcomeOf(withRows(file, changed));
      }),
      { numRuns: 4, seed: 9 },
    );
  });
});
