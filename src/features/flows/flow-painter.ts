import { appendMarkup, writeMarkup } from '../../ui/browser/markup-policy.ts';
import { arcsOf, type Places, type Place } from './arcs.ts';
import type { FlowCamera } from './flow-camera.ts';
import type { FlowsFile } from './flow-files.ts';
import { flowLabels, labelsHtml } from './flow-labels.ts';
import { arcsHtml, flowRowsHtml, scaleText, widthsHtml } from './flow-markup.ts';
import { flowSentence } from './flow-sentence.ts';
import { yearOf, type FlowState } from './flow-state.ts';
import { flowSummary, roundingNote } from './flow-summary.ts';
import { flowView, insideOf, type Flow, type FlowView } from './flow-view.ts';
import { areaIn, formatOf, type FlowNames, type FlowWords } from './flow-words.ts';

export interface FlowContext {
  readonly places: Places;
  readonly names: FlowNames;
  readonly words: FlowWords;
  /** What the addresses of the municipalities' pages begin with. */
  readonly pages: string;
}

/** Rows of the table at first, and for each press of the button below it. */
export const FIRST_ROWS = 300;
const MORE_ROWS = 1000;
/** CSS pixels. */
const LABEL_SIZE = 12.5;

/** What a state says in words. */
export const captionOf = (state: FlowState, file: FlowsFile, { names, words }: FlowContext) =>
  words.flows.caption(
    areaIn(words, names, state.area),
    words.times[String(yearOf(state, file.years))] ?? '',
  );

/** Draws a state of the flows: map, legend, sentences and table say the same. */
export class FlowPainter {
  readonly #root: HTMLElement;
  readonly #context: FlowContext;
  readonly #camera: FlowCamera;
  #state: FlowState | null = null;
  #view: FlowView | null = null;
  #rows = 0;

  constructor(root: HTMLElement, context: FlowContext, camera: FlowCamera) {
    this.#root = root;
    this.#context = context;
    this.#camera = camera;
    this.#find('.flow-more').addEventListener('click', () => this.#more());
  }

  get view(): FlowView | null {
    return this.#view;
  }

  paint(state: FlowState, file: FlowsFile): void {
    const { words, places } = this.#context;
    const view = flowView(file, state, places);
    const elsewhere = this.#state === null || this.#state.area !== state.area;
    [this.#state, this.#view] = [state, view];
    this.#say('.flow-sentence', flowSentence(file, state, view, this.#context));
    this.#say('.flow-summary', flowSummary(view, state, words));
    this.#say('.flow-rounding', roundingNote(file, state, words));
    this.#say('caption', captionOf(state, file, this.#context));
    this.#say('.flow-scale', scaleText(view.most, words));
    writeMarkup(this.#find('.flow-widths'), widthsHtml(view.most, words));
    this.#paintTable(view);
    this.#markAreas(state.area);
    if (elsewhere) this.#camera.fit(nearEnds(view.shown, state.area, places));
    this.draw();
  }

  /** Draws what keeps its size in pixels: after a change of the figures or of the camera. */
  draw(): void {
    const [state, view] = [this.#state, this.#view];
    if (state === null || view === null) return;
    const { places } = this.#context;
    const { pixels, box } = this.#camera;
    const arcs = arcsOf(view.shown, places, { most: view.most, pixels });
    writeMarkup(this.#find('.flows'), arcsHtml(arcs));
    const labels = this.#find('.flow-labels');
    labels.setAttribute('font-size', (LABEL_SIZE / pixels).toFixed(2));
    const names = flowLabels(arcs, state.area, places, { box, pixels });
    writeMarkup(labels, labelsHtml(names, pixels));
  }

  #paintTable({ shown }: FlowView): void {
    for (const head of this.#root.querySelectorAll('th[aria-sort]'))
      head.removeAttribute('aria-sort');
    this.#find('tbody').replaceChildren();
    this.#rows = 0;
    this.#add(shown, FIRST_ROWS);
  }

  #more(): void {
    this.#add(this.#view?.shown ?? [], MORE_ROWS);
  }

  #add(shown: readonly Flow[], count: number): void {
    const { names, pages, words } = this.#context;
    const some = shown.slice(this.#rows, this.#rows + count);
    appendMarkup(this.#find('tbody'), flowRowsHtml(some, names, pages, words));
    this.#rows += some.length;
    const left = shown.length - this.#rows;
    const { integer } = formatOf(words);
    const text = words.flows.more(integer(Math.min(left, MORE_ROWS)), integer(left));
    this.#say('.flow-more', left === 0 ? '' : text);
  }

  #markAreas(area: string | null): void {
    const inside = area === null ? () => false : insideOf(area, this.#context.places);
    for (const link of this.#root.querySelectorAll<SVGAElement>('.areas a'))
      link.classList.toggle('chosen', inside(link.dataset['id'] ?? ''));
  }

  #find(selector: string): Element {
    const found = this.#root.querySelector(selector);
    if (found === null) throw new Error(`the flows lack ${selector}`);
    return found;
  }

  #say(selector: string, text: string): void {
    const element = this.#find(selector) as HTMLElement;
    element.hidden = text === '';
    element.textContent = text;
  }
}

/** The share of the commuters shown whose way is seen from the start. */
const SEEN = 0.75;

/**
 * What to look at first: the area, and the other ends of its flows from the nearest outwards until
 * most of the commuters are in sight. Nothing for the country: it is seen whole.
 */
export function nearEnds(
  flows: readonly Flow[],
  area: string | null,
  places: Places,
): readonly Place[] {
  if (area === null) return [];
  const inside = insideOf(area, places);
  const own = [...places].flatMap(([code, place]) => (inside(code) ? [place] : []));
  const middle = { x: mean(own.map(({ x }) => x)), y: mean(own.map(({ y }) => y)) };
  const reaches = flows
    .flatMap(({ from, to, employed }) => {
      const other = places.get(inside(from) ? to : from);
      return other === undefined ? [] : [{ other, employed }];
    })
    .map((each) => ({
      ...each,
      way: Math.hypot(each.other.x - middle.x, each.other.y - middle.y),
    }))
    .sort((a, b) => a.way - b.way);
  let left = reaches.reduce((sum, { employed }) => sum + employed, 0) * SEEN;
  const seen = reaches.filter(({ employed }) => (left -= employed) + employed > 0);
  return [...own, ...seen.map(({ other }) => other)];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
