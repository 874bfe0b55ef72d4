import type { PlaceFigure } from './comparison-files.ts';
import { isFew, isUncertain } from '../../measures/mark.ts';
import { html, type Html } from '../../ui/browser/markup.ts';

/** The narrowest axis, in doublings to either side of 1. */
const LEAST_DOUBLINGS = 2;

/** A quotient with the name of its industry, and how it is written. */
export interface NamedQuotient {
  readonly name: string;
  readonly figure: PlaceFigure;
  readonly text: string;
}

/** Whether a figure is more than its number: it then has a line of its own. */
const reserved = ({ value, mark }: PlaceFigure): boolean =>
  value === null || isUncertain(mark) || isFew(mark);

/** How many doublings the shared axis goes to each side of 1, so that every bar ends within it. */
export function doublingsOf(figures: readonly PlaceFigure[]): number {
  const sizes = figures
    .filter(({ value }) => (value ?? 0) > 0)
    .map(({ value }) => Math.abs(Math.log2(value ?? 1)));
  return Math.max(LEAST_DOUBLINGS, ...sizes.map(Math.ceil));
}

const MIDDLE = 50;

/**
 * Bars from 1, the country, on a logarithmic axis: twice as much is as far as half. A quotient of 0
 * reaches the left end. What rounding makes uncertain is hollow.
 */
export const quotientBarsHtml = (quotients: readonly NamedQuotient[], doublings: number): Html =>
  html`<ul class="quotient-bars">${quotients.map(
    ({ name, figure, text }) =>
      html`<li${reserved(figure) && html` class="reserved"`}><span>${name}</span> ${barHtml(figure, doublings)}<span class="bar-value">${text}</span></li>`,
  )}</ul>`;

function barHtml(figure: PlaceFigure, doublings: number): Html {
  const { value, mark, look } = figure;
  const middle = html`<path d="M${MIDDLE} 0V8"/>`;
  const frame = (bar?: Html): Html =>
    html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${bar}${middle}</svg>`;
  if (value === null) return frame();
  const length = value === 0 ? -MIDDLE : (Math.log2(value) / doublings) * MIDDLE;
  const from = Math.min(MIDDLE, MIDDLE + length);
  const unsure = isUncertain(mark) ? ' unsure' : '';
  return frame(
    html`<rect class="d${look}${unsure}" x="${from.toFixed(1)}" y="1" width="${Math.abs(length).toFixed(1)}" height="6"/>`,
  );
}
