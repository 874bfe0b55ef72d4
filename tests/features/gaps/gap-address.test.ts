import { describe, expect, test } from 'vitest';
import { limitsOf, withLimits } from '../../../src/features/gaps/gap-address.ts';
import { GAP_LIMITS } from '../../../src/domain/indicators/gap-kind.ts';

describe('the limits in the address', () => {
  test('are read as per cent', () => {
    expect(limitsOf('?papir=15&oy=100')).toEqual({ toCovered: 0.15, islandOut: 1 });
  });

  test.each(['', '?papir=', '?papir=101&oy=-1', '?papir=ti&oy=0x1', '?papir=10.5'])(
    'are the usual ones in «%s»',
    (search) => {
      expect(limitsOf(search)).toEqual(GAP_LIMITS);
    },
  );

  test('are written only where they are not the usual ones, and leave the rest alone', () => {
    expect(withLimits('?omrade=1515', { ...GAP_LIMITS, toCovered: 0.15 })).toBe(
      '?omrade=1515&papir=15',
    );
    expect(withLimits('?papir=15', GAP_LIMITS)).toBe('');
  });

  test('come back as they were written, each whole per cent', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      const limits = { toCovered: percent / 100, islandOut: (100 - percent) / 100 };
      expect(limitsOf(withLimits('', limits))).toEqual(limits);
    }
  });
});
