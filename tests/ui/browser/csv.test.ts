import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/ui/browser/csv.ts';
import { linesOf } from '../../../src/ui/browser/picture.ts';

describe('a selection as CSV', () => {
  test('has its notes first, a mark for its letters, and numbers that are numbers', () => {
    const rows = [
      ['Kommune', 'Innbyggere'],
      ['Bodø; «byen»', '53\u202f712'],
      ['Herøy "nord"', '12,5\u00a0%'],
    ];
    expect(csvText(['Alle 2\u00a0kommuner'], rows)).toBe(
      '\ufeffAlle 2 kommuner\r\nKommune;Innbyggere\r\n"Bodø; «byen»";53712\r\n"Herøy ""nord""";12,5 %\r\n',
    );
  });

  test('never has a formula, in a note or in a cell', () => {
    expect(csvText(['=1+1'], [['@SUM(A1)', '-3,2', '+x']])).toBe(
      "\ufeff'=1+1\r\n'@SUM(A1);-3,2;'+x\r\n",
    );
  });
});

test('a long sentence is cut between words, and loses none', () => {
  const text = 'Alle 356 kommuner, 5 488 984 innbyggere.';
  const lines = linesOf(text, 20);
  expect(lines.join(' ')).toBe(text);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(20);
});
