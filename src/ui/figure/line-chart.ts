import { scaleLinear } from 'd3-scale';
import { isKnown, type Observation } from '../../domain/observation.ts';

/** A small line over years, drawn at build; where a year is missing the line is broken. */
export interface LineChart {
  readonly width: number;
  readonly height: number;
  /** One path a run of known years. */
  readonly lines: readonly string[];
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly year: number;
    readonly value: number;
  }[];
}

const SIZE = { width: 320, height: 96, padding: 10 };
/** The least range of the axis, as a share of the largest value: a ripple is not a wave. */
const LEAST_RANGE = 0.05;

export function lineChart(series: ReadonlyMap<number, Observation>): LineChart {
  const years = [...series.keys()].sort();
  const known = years.flatMap((year) => {
    const observation = series.get(year);
    return isKnown(observation) ? [{ year, value: observation.value }] : [];
  });
  const values = known.map(({ value }) => value);
  const [low, high] = rangeOf(values);
  const x = scaleLinear(
    [years[0] ?? 0, years.at(-1) ?? 1],
    [SIZE.padding, SIZE.width - SIZE.padding],
  );
  const y = scaleLinear([low, high], [SIZE.height - SIZE.padding, SIZE.padding]);
  const points = known.map(({ year, value }) => ({
    year,
    value,
    x: Math.round(x(year) * 10) / 10,
    y: Math.round(y(value) * 10) / 10,
  }));
  return { width: SIZE.width, height: SIZE.height, points, lines: runs(points).map(pathOf) };
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const lacking = Math.max(0, Math.max(high * LEAST_RANGE, 1e-9) - (high - low));
  return [low - lacking / 2, high + lacking / 2];
}

type Point = LineChart['points'][number];

/** Points in unbroken runs of years. */
function runs(points: readonly Point[]): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  for (const point of points) {
    const run = found.at(-1);
    if (run !== undefined && run.at(-1)?.year === point.year - 1) run.push(point);
    else found.push([point]);
  }
  return found;
}

const pathOf = (run: readonly Point[]): string =>
  run.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
