import { expect, test } from 'vitest';
import { known, missing, type Observation } from '../../../src/domain/observation.ts';
import { lineChart } from '../../../src/ui/figure/line-chart.ts';

test('a year without a figure breaks the line', () => {
  const chart = lineChart(
    new Map<number, Observation>([
      [2020, known(10)],
      [2021, known(12)],
      [2022, missing('missing')],
      [2023, known(11)],
      [2024, known(14)],
    ]),
  );
  expect(chart.lines).toHaveLength(2);
  expect(chart.points.map(({ year }) => year)).toEqual([2020, 2021, 2023, 2024]);
});

test('a year that the series does not have breaks it too', () => {
  const chart = lineChart(
    new Map<number, Observation>([
      [2020, known(10)],
      [2022, known(12)],
    ]),
  );
  expect(chart.lines).toHaveLength(2);
});

test('more is drawn higher, and a ripple is not drawn as a wave', () => {
  const [first, second] = lineChart(
    new Map<number, Observation>([
      [2020, known(1000)],
      [2021, known(1001)],
    ]),
  ).points;
  expect(second?.y).toBeLessThan(first?.y ?? 0);
  expect((first?.y ?? 0) - (second?.y ?? 0)).toBeLessThan(5);
});
