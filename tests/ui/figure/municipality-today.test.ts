import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { municipalityNumbers } from '../../../src/features/place/municipality-numbers.ts';
import {
  allNumbers,
  areaCell,
  classCell,
  classText,
  classToday,
  indexText,
  numberText,
} from '../../../src/ui/figure/municipality-today.ts';
import { searchIndex } from '../../../src/features/search/search-index.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';

const renamed = {
  ...TINY,
  municipalities: TINY.municipalities.map((row) =>
    row.municipality === '2003' ? { ...row, name_2024: ['Bø - Suolo'] } : row,
  ),
};
const atlas = atlasOf(renamed);
/** What must not break over two lines is written with a tilde. */
const spaced = (text: string): string => text.replaceAll('~', '\u00a0');
const at = (code: string) => atlas.municipality(municipalityCode(code));

describe('the number of today stands first', () => {
  test.each([
    ['1002', 'nb', '1002'],
    ['2002', 'nb', '3002 · 2002~til~2023'],
    ['2002', 'en', '3002 · 2002~until~2023'],
    ['2003', 'nn', '3003 · 2003 Bø~til~2023'],
    ['1001', 'nb', '1003 Strand og 1004 Nes · 1001~til~2023'],
  ] as const)('%s in %s: %s', (code, language, text) => {
    expect(numberText(atlas, language, at(code))).toBe(spaced(text));
  });

  test('and the name: one that is several, or a part of one, keeps its own', () => {
    expect(at('2003')).toMatchObject({ name: 'Bø - Suolo', ownName: 'Bø', slug: '2003-bo' });
    expect(at('1001').name).toBe('Strand');
    const merged = atlasOf({
      ...TINY,
      municipalities: TINY.municipalities.map((row) =>
        row.county === '20' ? { ...row, municipality_2024: [municipalityCode('3009')] } : row,
      ),
    });
    expect(merged.municipality(municipalityCode('2002')).name).toBe('Vik');
  });

  test('leads to the page, and so does an address made of the name of today', () => {
    const renamedOutright = atlasOf({
      ...TINY,
      municipalities: TINY.municipalities.map((row) =>
        row.municipality === '2003' ? { ...row, name_2024: ['Ny'] } : row,
      ),
    });
    const leading = (of: typeof atlas) =>
      municipalityNumbers(of)
        .filter(({ municipality }) => municipality.code === '2003')
        .map(({ number }) => number);
    expect(leading(atlas)).toEqual(['2003', '3003']);
    expect(leading(renamedOutright)).toEqual(['2003', '3003', '2003-ny']);
  });

  test('in tables, of municipalities alone', () => {
    expect(areaCell(atlas, 'nb', at('2002'), 'kommune/2002-vik/')).toEqual({
      text: 'Vik',
      path: 'kommune/2002-vik/',
      small: spaced('3002 · 2002~til~2023'),
    });
    const [region] = atlas.areas.regions;
    expect(areaCell(atlas, 'nb', region!, 'region/x/')).toEqual({
      text: region!.name,
      path: 'region/x/',
    });
  });

  test('in a hit, which every number and name finds', () => {
    const [row] = searchIndex(atlas, 'nb').filter(([name]) => name.startsWith('Bø'));
    expect(row).toEqual([
      'Bø - Suolo',
      'kommune',
      spaced('3003 · 2003 Bø~til~2023'),
      '../kommune/2003-bo/',
      '3003',
      '2003',
      'Bø',
      'Suolo',
    ]);
    expect(allNumbers(at('1001'))).toEqual(['1003', '1004', '1001']);
  });
});

describe('the class of today stands beside the report’s where it is another', () => {
  test.each([
    ['2002', undefined, 'klasse 5', '5'],
    ['2003', '4', 'klasse 5 (2020), klasse 4 (2024)', '5 (2024: 4)'],
    ['1001', '2 og 5', 'klasse 2 (2020), klasse 2 og 5 (2024)', '2 (2024: 2 og 5)'],
  ] as const)('%s: %s', (code, today, text, cell) => {
    expect(classToday('nb', at(code))).toBe(today);
    expect(classText(atlas, 'nb', at(code))).toBe(text);
    expect(classCell(atlas, 'nb', at(code)).text).toBe(cell);
  });

  test('and so does the index', () => {
    expect(indexText(atlas, 'nb', at('2001'))).toBe('500');
    expect(indexText(atlas, 'en', at('1001'))).toBe('900 (2020), 890 and 600 (2024)');
  });

  test('which is not said where a part has none', () => {
    const unknown = atlasOf({
      ...TINY,
      municipalities: TINY.municipalities.map((row) => ({ ...row, centrality_class_2024: [] })),
    });
    const bo = unknown.municipality(municipalityCode('2003'));
    expect(classText(unknown, 'nb', bo)).toBe('klasse 5');
  });
});
