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
    expect(csvText(['Alle 2\u00a0kommuner'], rows, 'nb')).toBe(
      '\ufeffAlle 2 kommuner\r\nKommune;Innbyggere\r\n"Bodø; «byen»";53712\r\n"Herøy ""nord""";12,5 %\r\n',
    );
  });

  test('in English has commas between cells, full stops, and nothing between thousands', () => {
    const rows = [
      ['Municipality', 'Residents'],
      ['Bodø; “town”, Nordland', '53,712'],
      ['Oslo', '1,234,567.5'],
      ['Vik', '\u22121,200'],
      ['Dal', '12.5%'],
      ['Classes', '5,6'],
    ];
    expect(csvText(['All 5,488,984 residents.'], rows, 'en').split('\r\n')).toEqual([
      '\ufeff"All 5,488,984 residents."',
      'Municipality,Residents',
      '"Bodø; “town”, Nordland",53712',
      'Oslo,1234567.5',
      'Vik,-1200',
      'Dal,12.5%',
      'Classes,"5,6"',
      '',
    ]);
  });

  test.each([
    ['\u22121\u202f234,5', '-1234,5'],
    ['+12\u202f345', '+12345'],
    ['\u22120,3\u00a0%', '-0,3 %'],
    ['0', '0'],
    ['0301', '0301'],
    ['12\u00a0km', '12 km'],
  ])('a Norwegian spreadsheet is given «%s» as %s', (shown, written) => {
    expect(csvText([], [[shown]], 'nb')).toBe(`\ufeff${written}\r\n`);
  });

  test('never has a formula, in a note or in a cell', () => {
    expect(csvText(['=1+1'], [['@SUM(A1)', '-3,2', '+x']], 'nn')).toBe(
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
