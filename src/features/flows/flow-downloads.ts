import { pageCitation } from '../../ui/browser/copy-text.ts';
import { csvText } from '../../ui/browser/csv.ts';
import { save } from '../../ui/browser/save.ts';
import type { FlowsFile } from './flow-files.ts';
import { captionOf, type FlowContext } from './flow-painter.ts';
import { flowSentence } from './flow-sentence.ts';
import { yearOf, type FlowState } from './flow-state.ts';
import { flowSummary, roundingNote } from './flow-summary.ts';
import type { FlowView } from './flow-view.ts';
import { pictureOf, copyOf, serial, linesOf, textAt } from '../../ui/browser/picture.ts';
import { type Html, html } from '../../ui/browser/markup.ts';
import { colourNow } from '../../ui/browser/colour-now.ts';

export interface FlowsShown {
  readonly state: FlowState;
  readonly file: FlowsFile;
  readonly view: FlowView;
}

/** The flows shown, all of them, with codes and plain numbers. */
export function flowTable({ state, file, view }: FlowsShown, { names, words }: FlowContext) {
  const { flows } = words;
  const year = String(yearOf(state, file.years));
  const head = [flows.year, flows.codes.from, flows.from, flows.codes.to, flows.to];
  return [
    [...head, flows.count, flows.where],
    ...view.shown.map(({ from, to, employed, within }) => [
      year,
      from,
      names.get(from) ?? from,
      to,
      names.get(to) ?? to,
      String(employed),
      within ? flows.within : flows.across,
    ]),
  ];
}

/** Who the figures are from, without the link to more of it. */
function sourceOf(page: HTMLElement): string {
  const source = page.querySelector('.source')?.cloneNode(true);
  if (!(source instanceof HTMLElement)) return '';
  for (const link of source.querySelectorAll('a')) link.remove();
  return source.textContent.replace(/\s+/g, ' ').trim();
}

async function fileOf(
  format: string,
  page: HTMLElement,
  shown: FlowsShown,
  context: FlowContext,
): Promise<Blob> {
  const { state, file, view } = shown;
  const { words } = context;
  const about = {
    title: captionOf(state, file, context),
    sentence: flowSentence(file, state, view, context),
    notes: [
      flowSummary(view, state, words),
      roundingNote(file, state, words),
      sourceOf(page),
      pageCitation(),
    ],
  };
  if (format === 'csv') {
    const notes = [about.title, about.sentence, ...about.notes];
    return new Blob([csvText(notes, flowTable(shown, context), words.language)], {
      type: 'text/csv;charset=utf-8',
    });
  }
  const svg = flowPicture(page, about);
  return format === 'png' ? pictureOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
}

/** Makes the download buttons work; each file is made when it is asked for. */
export function offerFlowDownloads(
  page: HTMLElement,
  context: FlowContext,
  shown: () => FlowsShown | null,
): void {
  const place = page.querySelector<HTMLElement>('.explore-downloads');
  if (place === null) return;
  place.hidden = false;
  place.addEventListener('click', ({ target }) => {
    const format = target instanceof HTMLElement ? target.dataset['format'] : undefined;
    const what = shown();
    if (format === undefined || what === null) return;
    const { area } = what.state;
    const year = yearOf(what.state, what.file.years);
    const name = `traineeatlas-strommer-${area ?? 'norge'}-${year}`;
    void fileOf(format, page, what, context).then((file) => save(`${name}.${format}`, file));
  });
}

/** What a picture of the flows says around the map. */
export interface FlowPictureWords {
  readonly title: string;
  readonly sentence: string;
  /** How much is shown, what is known of the figures, who they are from, and the citation. */
  readonly notes: readonly string[];
}

const FONT = 'Inter, system-ui, sans-serif';

const MARGIN = 20;

const LINE = 18;

/** Pixels: the map, and letters on a line of it. */
const WIDTH = 720;

const LETTERS = { large: 96, small: 112 } as const;

const LAYERS = ['.areas', '.region-borders', '.flows', '.flow-labels'] as const;

/** The legend as the reader sees it: each line with its words. */
const legendLines = (page: HTMLElement): readonly { drawing: Element; text: string }[] =>
  [...page.querySelectorAll('.flow-legend li')].flatMap((item) => {
    const drawing = item.querySelector('svg');
    return drawing === null ? [] : [{ drawing, text: item.textContent.trim() }];
  });

function layersOf(map: SVGSVGElement): readonly Html[] {
  return LAYERS.flatMap((name) => [...map.querySelectorAll(`:scope > ${name}`)]).map((layer) => {
    const copy = copyOf(layer);
    for (const each of copy.querySelectorAll('[data-unseen]')) each.remove();
    return serial(copy);
  });
}

/** The map as it is seen, as a picture that stands alone: title, legend, source and citation are in it. */
export function flowPicture(page: HTMLElement, words: FlowPictureWords): string {
  const map = page.querySelector<SVGSVGElement>('svg.flow-map');
  if (map === null) throw new Error('the flows have no map');
  const box = map.viewBox.baseVal;
  const height = Math.round((WIDTH * box.height) / box.width);
  const sentence = linesOf(words.sentence, LETTERS.large);
  const top = MARGIN + 34 + sentence.length * LINE;
  const legend = legendLines(page);
  const scale = linesOf(page.querySelector('.flow-scale')?.textContent ?? '', LETTERS.small);
  const notes = [...scale, ...words.notes.flatMap((note) => linesOf(note, LETTERS.small))];
  const below = top + height + MARGIN;
  const whole = {
    width: WIDTH + 2 * MARGIN,
    height: below + legend.length * 22 + notes.length * 15 + MARGIN,
  };
  return [
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole.width} ${whole.height}" width="${whole.width}" height="${whole.height}" font-family="${FONT}" font-size="13" fill="${colourNow('--ink')}">`,
    html`<title>${words.title}</title><rect width="100%" height="100%" fill="${colourNow('--paper')}"/>`,
    textAt(MARGIN, MARGIN + 18, words.title, html`font-size="20" font-weight="650"`),
    ...sentence.map((line, at) => textAt(MARGIN, MARGIN + 42 + at * LINE, line)),
    html`<svg x="${MARGIN}" y="${top}" width="${WIDTH}" height="${height}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" overflow="hidden" font-weight="600">${layersOf(map)}</svg>`,
    ...legend.map(({ drawing, text }, at) => {
      const copy = copyOf(drawing);
      copy.setAttribute('width', '48');
      copy.setAttribute('height', '18');
      const y = below + at * 22;
      return html`<g transform="translate(${MARGIN} ${y})">${serial(copy)}${textAt(58, 13, text)}</g>`;
    }),
    ...notes.map((line, at) =>
      textAt(MARGIN, below + legend.length * 22 + 12 + at * 15, line, html`font-size="11"`),
    ),
    '</svg>',
  ].join('');
}
