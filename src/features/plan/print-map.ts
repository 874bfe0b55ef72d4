import { html, type Html } from '../../ui/browser/markup.ts';
import type { Writing } from './writing.ts';
import type { PlanView } from './plan-view.ts';

/** How much land around the plan is drawn, as a share of its size; at least so many units. */
const MARGIN = 0.12;
const LEAST = 12;
/** The size of a name, as a share of the picture's width. */
const LETTER = 0.026;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The part of the map with the plan in it, with the names of its municipalities: for paper. The
 * map must be laid out, whether or not it is seen.
 */
export function printMapHtml(map: SVGSVGElement, view: PlanView, writing: Writing): Html {
  const { after, dropped } = view.membership;
  const suggested = view.steps.map(({ code }) => code);
  const boxes = new Map(
    [...after, ...dropped, ...suggested].flatMap((code) => {
      const path = map.querySelector<SVGPathElement>(`.areas a[data-id="${code}"] path`);
      return path === null ? [] : [[code, path.getBBox()] as const];
    }),
  );
  if (boxes.size === 0) return html``;
  const frame = around([...boxes.values()]);
  const shapes = [...map.querySelectorAll<SVGPathElement>('.areas path')]
    .filter((path) => meets(path.getBBox(), frame))
    .map((path) => pathHtml(path));
  const borders = [...map.querySelectorAll<SVGPathElement>('path.region-borders')].map(pathHtml);
  const size = frame.width * LETTER;
  const names = [...boxes].map(
    ([code, { x, y, width, height }]) =>
      html`<text x="${x + width / 2}" y="${y + height / 2}">${writing.name(code)}</text>`,
  );
  return html`<svg viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}" role="img" aria-label="${writing.words.plan.mapTitle}"><g class="areas">${shapes}</g>${borders}<g class="labels" font-size="${size}">${names}</g></svg>`;
}

const pathHtml = (path: SVGPathElement): Html =>
  html`<path class="${path.getAttribute('class')}" d="${path.getAttribute('d')}"/>`;

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const margin = Math.max(LEAST, Math.max(right - left, bottom - top) * MARGIN);
  return {
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  };
}

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
