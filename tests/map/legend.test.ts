import { expect, test } from 'vitest';
import { known, missing } from '../../src/domain/observation.ts';
import { quantileBreaks } from '../../src/measures/breaks.ts';
import { scaleOf } from '../../src/measures/classes.ts';
import { QUOTIENT_SCALE } from '../../src/measures/quotients.ts';
import { legendOf } from '../../src/map/legend.ts';

const counts = (values: readonly number[]): readonly (string | undefined)[] =>
  legendOf('nb', scaleOf('q', quantileBreaks(values)), values.map(known), 'ratio').map(
    ({ count }) => count,
  );

test('quantiles put as many areas in each class', () => {
  expect(counts([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual(['2', '2', '2', '2', '2']);
});

test('no class lies below the least value, however many share it', () => {
  const values = [0, 0, 0, 0, 0, 0, 1, 2, 3, 4];
  const scale = scaleOf('q', quantileBreaks(values));
  expect(Math.min(...scale.limits)).toBeGreaterThan(0);
  expect(counts(values)).not.toContain('0');
  expect(scale.colourOf(known(0))).toBe('q0');
});

test('a figure that is missing has a class of its own, not the lowest', () => {
  expect(QUOTIENT_SCALE.colourOf(missing('suppressed'))).toBe('na');
  expect(QUOTIENT_SCALE.colourOf(known(0))).toBe('d0');
  expect(QUOTIENT_SCALE.colourOf(known(1.25))).toBe('d4');
});
