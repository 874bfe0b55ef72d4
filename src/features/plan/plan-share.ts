import { writeMarkup } from '../../ui/browser/markup-policy.ts';
import { save } from '../../ui/browser/save.ts';
import type { PlanView } from './plan-view.ts';
import type { PlanState } from './state.ts';
import type { Writing } from './writing.ts';
import { type Html, html } from '../../ui/browser/markup.ts';

/** What there is to take away. */
export interface Shown {
  readonly view: PlanView;
  readonly state: PlanState;
}

/** Copies the link, makes the files and draws the map for paper; all of it in the browser. */
export class PlanShare {
  readonly #page: HTMLElement;
  readonly #writing: Writing;
  readonly #shown: () => Shown | null;

  constructor(page: HTMLElement, writing: Writing, shown: () => Shown | null) {
    this.#page = page;
    this.#writing = writing;
    this.#shown = shown;
    page.addEventListener('click', ({ target }) => this.#clicked(target));
    addEventListener('beforeprint', () => this.#drawForPaper());
    matchMedia('print').addEventListener('change', () => this.#drawForPaper());
  }

  #clicked(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const format = button?.dataset['format'];
    if (button?.matches('.plan-copy') === true) void this.#copy();
    else if (button?.matches('.plan-print') === true) print();
    else if (format !== undefined) void this.#save(format);
  }

  async #copy(): Promise<void> {
    const { said } = this.#writing.words.plan;
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say(said.copied);
    } catch {
      // Without leave to write there, the reader copies the marked text.
      this.#page.querySelector<HTMLInputElement>('.plan-address')?.select();
      this.#say(said.notCopied);
    }
  }

  async #save(format: string): Promise<void> {
    const shown = this.#shown();
    if (shown === null) return;
    this.#say('');
    try {
      const { planDownload } = await import('./plan-downloads.ts');
      const { name, content } = await planDownload(format, shown, this.#writing);
      save(name, content);
    } catch {
      this.#say(this.#writing.words.plan.said.noFile);
    }
  }

  #drawForPaper(): void {
    const map = this.#page.querySelector<SVGSVGElement>('.map-stage > svg[data-unit]');
    const place = this.#page.querySelector('.plan-paper-map');
    const shown = this.#shown();
    if (map === null || place === null || shown === null) return;
    writeMarkup(place, printMapHtml(map, shown.view, this.#writing));
  }

  #say(text: string): void {
    const place = this.#page.querySelector('.plan-shared');
    if (place !== null) place.textContent = text;
  }
}

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
