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

describe('from an earlier division', () => {
  // 2019 → 2020: two became one, one was shared between two, one got a new number, which it kept.
  const changes = [
    { old: '1001', new: '3001', date: '2020-01-01' },
    { old: '1002', new: '3001', date: '2020-01-01' },
    { old: '1003', new: '3001', date: '2020-01-01' },
    { old: '1003', new: '3002', date: '2020-01-01' },
    { old: '1004', new: '3004', date: '2020-01-01' },
    { old: '3004', new: '4004', date: '2024-01-01' },
    { old: '3002', new: '4002', date: '2024-01-01' },
  ];
  const before = codes('1001', '1002', '1003', '1004', '1005', '1006', '1007');
  const recoding = recodingOf(
    codes('3001', '4002', '4004', '1005', '4006'),
    before,
    [
      ...changes,
      { old: '1006', new: '4006', date: '2024-01-01' },
      { old: '1007', new: '4006', date: '2024-01-01' },
    ],
    'earlier',
  );

  test('mergers and new numbers are followed, through every change between', () => {
    expect([...recoding.toOwn]).toEqual([
      ['1001', '3001'],
      ['1002', '3001'],
      ['1004', '4004'],
      ['1005', '1005'],
      ['1006', '4006'],
      ['1007', '4006'],
    ]);
    expect(recodeOf(municipalityCode('4006'), recoding)).toBe('merged');
    expect(recodeOf(municipalityCode('4004'), recoding)).toBe('renumbered');
    expect(recodeOf(municipalityCode('1005'), recoding)).toBeUndefined();
  });

  test('whoever got a part of one that was shared has a break, and no figure', () => {
    expect([...recoding.split]).toEqual([['1003', ['3001', '4002']]]);
    expect(recodeOf(municipalityCode('3001'), recoding)).toBe('split');
    expect(recodeOf(municipalityCode('4002'), recoding)).toBe('split');
  });

  test('a municipality that gave a part to one that is new, and is still there, has a break too', () => {
    const part = recodingOf(
      codes('1001', '1002'),
      codes('1001'),
      [{ old: '1001', new: '1002', date: '2020-01-01' }],
      'earlier',
    );
    expect([...part.split]).toEqual([['1001', ['1001', '1002']]]);
    expect(recodeOf(municipalityCode('1001'), part)).toBe('split');
    expect(recodeOf(municipalityCode('1002'), part)).toBe('split');
  });
});

describe('boundaries that are adjusted between two that live on', () => {
  // As recorded of 2026, after the new numbers of 2024.
  const changes = [
    { old: '3014', new: '3118', date: '2024-01-01' },
    { old: '3020', new: '3207', date: '2024-01-01' },
    { old: '3118', new: '3118', date: '2026-01-01' },
    { old: '3118', new: '3207', date: '2026-01-01' },
  ];
  const [in2020, in2026] = [codes('3014', '3020'), codes('3118', '3207')];

  test.each(['later', 'earlier'] as const)(
    'change no number (seen from an own one, %s)',
    (when) => {
      const [own, other] = when === 'later' ? [in2020, in2026] : [in2026, in2020];
      const recoding = recodingOf(own, other, changes, when);
      expect([...recoding.toOther].map(([code, others]) => [code, ...others])).toEqual(
        own.map((code, at) => [code, other[at]]),
      );
      expect(recoding.split.size).toBe(0);
      expect(recoding.adjusted).toEqual([changes[3]]);
    },
  );

  test('are none where one of the two ends, or begins on that day', () => {
    const merged = [{ old: '1002', new: '1001', date: '2020-01-01' }];
    expect(recodingOf(codes('1001', '1002'), codes('1001'), merged)).toMatchObject({
      adjusted: [],
      split: new Map([['1001', ['1001', '1002']]]),
    });
    const begun = [
      { old: '1001', new: '1001', date: '2020-01-01' },
      { old: '1001', new: '1002', date: '2020-01-01' },
    ];
    const { adjusted, toOther } = recodingOf(codes('1001'), codes('1001', '1002'), begun);
    expect([adjusted, [...toOther]]).toEqual([[], [['1001', ['1001', '1002']]]]);
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

describe('changes in any order', () => {
  const twice = [
    { old: '1002', new: '1003', date: '2024-01-01' },
    { old: '1001', new: '1002', date: '2020-01-01' },
  ];

  test('are followed from the earliest day to the latest', () => {
    for (const changes of [twice, twice.toReversed()]) {
      const recoding = recodingOf(codes('1001'), codes('1003'), changes);
      expect([...recoding.toOwn]).toEqual([['1003', '1001']]);
      expect([...recoding.toOther]).toEqual([['1001', ['1003']]]);
    }
  });

  test('of one day are one step: nobody moves twice on it', () => {
    const day = twice.map(({ old, new: to }) => ({ old, new: to }));
    const recoding = recodingOf(codes('1001'), codes('1002', '1003'), day);
    expect([...recoding.toOwn]).toEqual([['1002', '1001']]);
  });

  test('what a municipality became is sorted, and only what is there', () => {
    const recoding = recodingOf(codes('1001'), codes('1102', '1101'), [
      { old: '1001', new: '1102', date: '2020-01-01' },
      { old: '1001', new: '1103', date: '2020-01-01' },
      { old: '1001', new: '1101', date: '2020-01-01' },
    ]);
    expect(recoding.toOther.get(municipalityCode('1001'))).toEqual(['1101', '1102']);
    expect([...recoding.toOwn.keys()].sort()).toEqual(['1101', '1102']);
    expect([...recoding.split]).toEqual([]);
  });

  test('one that leads back to its own number is named once', () => {
    const recoding = recodingOf(
      codes('1001', '1002'),
      codes('1001'),
      [
        { old: '1001', new: '1001', date: '2020-01-01' },
        { old: '1001', new: '1002', date: '2020-01-01' },
      ],
      'earlier',
    );
    expect([...recoding.split]).toEqual([['1001', ['1001', '1002']]]);
    expect([...recoding.toOwn]).toEqual([]);
  });

  test('a number that the recoding does not know was renumbered from nowhere', () => {
    const recoding = recodingOf(codes('1001'), codes('1001'), []);
    expect(recodeOf(municipalityCode('9999'), recoding)).toBe('renumbered');
  });
});
