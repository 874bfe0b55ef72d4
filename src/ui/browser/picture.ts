import { colourNow } from './colour-now.ts';
import { html, Html } from './markup.ts';

/** What a picture of the map says around it. */
export interface PictureWords {
  readonly title: string;
  readonly sentence: string;
  /** The classes that the map shows: how each is drawn on the page, and what it is called. */
  readonly classes: readonly { readonly swatch: Element; readonly text: string }[];
  readonly source: string;
  /** How the picture is cited: release, address of what is chosen, and the reader's day. */
  readonly citation: string;
}

const FONT = 'Inter, system-ui, sans-serif';
const MARGIN = 20;
const LINE = 18;
/** From one class of the legend to the next. */
const CLASS_LINE = 20;
/** Letters of the small text that go on one line. */
const LETTERS = 84;
const STYLED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-dasharray',
  'opacity',
  'paint-order',
  'vector-effect',
] as const;

/** Carries the computed colours of the page into a copy that stands alone. */
function styled(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of STYLED) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value.replace(/url\("[^#]*#/, 'url("#'));
  }
  for (const [at, child] of [...original.children].entries()) {
    const twin = copy.children[at];
    if (twin !== undefined) styled(child, twin);
  }
}

/** A copy with the colours of the page in it, and without what only the page needs. */
export const copyOf = (original: Element): Element => {
  const copy = original.cloneNode(true) as Element;
  styled(original, copy);
  for (const name of ['class', 'style', 'tabindex', 'role', 'aria-label', 'href'])
    for (const each of [copy, ...copy.querySelectorAll(`[${name}]`)]) each.removeAttribute(name);
  return copy;
};

export const serial = (element: Element): Html =>
  new Html(new XMLSerializer().serializeToString(element));

export const textAt = (x: number, y: number, text: string, more?: Html): Html =>
  html`<text x="${x}" y="${y}" ${more}>${text}</text>`;

/** Cuts a text into lines of so many letters, between words; an address that is longer, anywhere. */
export function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  const words = text
    .split(' ')
    .flatMap((word) => word.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? [word]);
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < letters)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The map as a picture that stands alone: title, legend, source and citation are in it.
 * @param face the rule of its font, or ''
 */
export function pictureSvg(map: SVGSVGElement, words: PictureWords, face: string): string {
  const { width, height } = map.viewBox.baseVal;
  const sentence = linesOf(words.sentence, LETTERS - 10);
  const notes = [...linesOf(words.source, LETTERS), ...linesOf(words.citation, LETTERS)];
  const top = MARGIN + 34 + sentence.length * LINE;
  const patterns = [...document.querySelectorAll('.explore-hatches pattern')].map(copyOf);
  const layers = ['.areas', '.region-borders', '.county-borders', '.labels']
    .flatMap((name) => [...map.querySelectorAll(`:scope > ${name}`)])
    .map(copyOf);
  // Below the map: wherever it lay on it, some measure would have words over land.
  const below = top + height + MARGIN / 2;
  const noted = below + words.classes.length * CLASS_LINE + MARGIN;
  const legend = words.classes.map(({ swatch, text }, at) => {
    const box = copyOf(swatch);
    box.setAttribute('x', '0');
    box.setAttribute('y', '0');
    return html`<g transform="translate(${MARGIN} ${below + at * CLASS_LINE})">${serial(box)}${textAt(20, 10, text)}</g>`;
  });
  const whole = { width: width + 2 * MARGIN, height: noted + notes.length * LINE };
  return [
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole.width} ${whole.height}" width="${whole.width}" height="${whole.height}" font-family="${FONT}" font-size="13" fill="${colourNow('--ink')}">`,
    html`<title>${words.title}</title><style>${new Html(face)}</style><defs>${patterns.map(serial)}</defs>`,
    html`<rect width="100%" height="100%" fill="${colourNow('--paper')}"/>`,
    textAt(MARGIN, MARGIN + 18, words.title, html`font-size="20" font-weight="650"`),
    ...sentence.map((line, at) => textAt(MARGIN, MARGIN + 42 + at * LINE, line)),
    html`<g transform="translate(${MARGIN} ${top})" font-weight="500" text-anchor="middle">${layers.map(serial)}</g>`,
    ...legend,
    ...notes.map((line, at) => textAt(MARGIN, noted + at * LINE, line, html`font-size="11"`)),
    '</svg>',
  ].join('');
}

/** How many pixels of a PNG stand for one of the picture: sharp on paper and on a screen. */
const SCALE = 2;

/** The same picture in pixels. @throws Error when the browser cannot draw it */
export async function pictureOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)));
  });
}
