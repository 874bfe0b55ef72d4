import { html, type Html } from '../../ui/browser/markup.ts';

/** A figure a year; null where there is none, and the line is broken. */
export type YearSeries = readonly (readonly [year: number, value: number | null])[];

/** The axis that all the small charts of a kind share. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly write: (value: number) => string;
}

const SIZE = { width: 220, height: 84, left: 40, right: 8, top: 8, bottom: 16 };

/** One line over years between the two ends of a shared axis; nothing without figures. */
export function lineHtml(
  series: YearSeries,
  { low, high, write }: Axis,
  label: string,
  chosen: number | null,
): Html {
  const years = series.map(([year]) => year);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const inner = {
    width: SIZE.width - SIZE.left - SIZE.right,
    height: SIZE.height - SIZE.top - SIZE.bottom,
  };
  const x = (year: number): number =>
    Math.round(SIZE.left + ((year - first) / Math.max(1, last - first)) * inner.width);
  const y = (value: number): number =>
    Math.round((SIZE.top + ((high - value) / (high - low || 1)) * inner.height) * 10) / 10;
  const known = series.filter(([, value]) => value !== null);
  if (known.length === 0) return html``;
  const steps = series.map(([year, value], at) => {
    if (value === null) return '';
    const joined = at > 0 && (series[at - 1]?.[1] ?? null) !== null;
    return `${joined ? 'L' : 'M'}${x(year)} ${y(value)}`;
  });
  const points = known.map(
    ([year, value]) =>
      html`<circle${year === chosen && html` class="chosen"`} cx="${x(year)}" cy="${y(value ?? 0)}" r="${year === chosen ? 4 : 2.5}"/>`,
  );
  const ends = [low, high].map(
    (value) =>
      html`<path class="axis" d="M${SIZE.left} ${y(value)}H${SIZE.width - SIZE.right}"/><text x="${SIZE.left - 4}" y="${y(value) + 3}" text-anchor="end">${write(value)}</text>`,
  );
  const foot = SIZE.height - 2;
  return html`<svg class="line-multiple" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${label}">${ends}<path d="${steps}"/>${points}<text x="${SIZE.left}" y="${foot}">${first}</text><text x="${SIZE.width - SIZE.right}" y="${foot}" text-anchor="end">${last}</text></svg>`;
}
