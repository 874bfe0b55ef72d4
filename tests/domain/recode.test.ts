import { describe, expect, test } from 'vitest';
import { municipalityCode } from '../../src/domain/area-code.ts';
import { known, missing } from '../../src/domain/observation.ts';
import { mergeObservations, recodeOf, recodingOf } from '../../src/domain/recode.ts';

const codes = (...list: readonly string[]) => list.map(municipalityCode);

describe('recoding', () => {
  const recoding = recodingOf(
    codes('1507', '3001', '0301'),
    codes('1580', '1508', '3101', '0301'),
    [
      { old: '1507', new: '1508' },
      { old: '1507', new: '1580' },
      { old: '3001', new: '3101' },
    ],
  );

  test('goes from later numbers to own ones', () => {
    expect([...recoding.toOwn].sort()).toEqual([
      ['0301', '0301'],
      ['1508', '1507'],
      ['1580', '1507'],
      ['3101', '3001'],
    ]);
  });

  test('and back, sorted, several after a split', () => {
    expect([...recoding.toOther]).toEqual([
      ['1507', ['1508', '1580']],
      ['3001', ['3101']],
      ['0301', ['0301']],
    ]);
  });

  test('changes of numbers outside the division are left out', () => {
    const other = recodingOf(codes('0301'), codes('0301'), [{ old: '0101', new: '3001' }]);
    expect([...other.toOwn]).toEqual([['0301', '0301']]);
  });

  test('what it did to a figure', () => {
    expect(recodeOf(municipalityCode('1507'), recoding)).toBe('merged');
    expect(recodeOf(municipalityCode('3001'), recoding)).toBe('renumbered');
    expect(recodeOf(municipalityCode('0301'), recoding)).toBeUndefined();
  });
});

describe('the parts of a split', () => {
  test('sum, when all are known', () => {
    expect(mergeObservations([known(3), known(0)])).toEqual(known(3));
  });

  test('give no sum when one is missing, and say why', () => {
    expect(mergeObservations([known(3), missing('suppressed')])).toEqual(missing('suppressed'));
    expect(mergeObservations([])).toEqual(missing('missing'));
  });
});
