import { numberFormatOf } from '../../i18n/number.ts';
import type { Bar, LegendClass } from '../../features/explore/legend.ts';
import type { Level } from '../../features/explore/level.ts';
import type { ExploreWords } from '../../features/explore/words.ts';

/** Markup whose text is escaped, as `html` makes it; nothing else is written into a page. */
export class Html {
  readonly #text: string;

  /** @param text markup already, by another hand than `html`: a drawing that was serialised, a style */
  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template; what is not there stands for nothing. */
export type Part = string | number | Html | false | null | undefined | readonly Part[];

const isList = (part: Part): part is readonly Part[] => Array.isArray(part);

function written(part: Part): string {
  if (isList(part)) return part.map(written).join('');
  if (part instanceof Html) return part.toString();
  if (part === false) return '';
  return String(part ?? '').replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Markup with parts in it: text is escaped, markup is not again, and of a list each part is written
 * behind the other. An attribute has double quotes around it.
 */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(String.raw({ raw: texts }, ...parts.map(written)));

/** A square of a colour class, as it is on the map. */
export const swatchHtml = (look: string): Html =>
  html`<svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect class="${look}" width="12" height="12"/></svg>`;

/** «Én kommune» in the middle of a sentence; «BA-regioner» keeps its capitals. */
const inside = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/**
 * The classes of a legend; each can be pointed at and reached by keyboard. Read aloud, each is a
 * sentence: «Minst dobbelt så stor andel, 2,00–4,00: 8 kommuner».
 */
export const legendHtml = (
  classes: readonly LegendClass[],
  level: Level,
  words: ExploreWords,
): Html => {
  const { integer } = numberFormatOf(words.language);
  const heard = (count: number): string => inside(words.explore.count[level](integer(count)));
  return html`${classes.map(
    ({ look, text, range, count }) =>
      html`<li data-look="${look}"><button type="button" aria-pressed="false">${swatchHtml(look)}<span>${text}${range !== undefined && html`<span class="visually-hidden">, </span><span class="range">${range}</span>`}</span><span class="visually-hidden">: ${heard(count)}</span><span class="count" aria-hidden="true">${integer(count)}</span></button></li>`,
  )}`;
};

const BAR = { width: 10, gap: 1, height: 60 } as const;

/** The bars of a histogram with its least and greatest limit below; nothing where there are none. */
export function histogramHtml(
  bars: readonly Bar[],
  label: string,
  write: (value: number) => string,
): Html {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const [first] = bars;
  const last = bars.at(-1);
  if (first === undefined || last === undefined) return html``;
  const width = bars.length * BAR.width;
  const rects = bars.map(({ look, count, from, to }, at) => {
    const height = Math.round((count / most) * BAR.height);
    const open = at === bars.length - 1 ? '+' : '';
    const [low, high] = [write(from), write(to)];
    const title = `${low === high ? low : `${low}–${high}`}${open}: ${count}`;
    return html`<rect class="${look}" data-look="${look}" x="${at * BAR.width}" y="${BAR.height - height}" width="${BAR.width - BAR.gap}" height="${height}"><title>${title}</title></rect>`;
  });
  return html`<svg viewBox="0 0 ${width} ${BAR.height + 1}" role="img" aria-label="${label}" preserveAspectRatio="none">${rects}<path d="M0 ${BAR.height + 0.5}H${width}"/></svg><p><span>${write(first.from)}</span><span>${write(last.to)}+</span></p>`;
}

/** Nine squares for a map of two measures: the first rises upwards, the second to the right. */
export const pairGridHtml = (
  classes: readonly LegendClass[],
  first: string,
  second: string,
): Html =>
  html`<div class="pair-grid" aria-hidden="true"><span class="pair-up">${first} →</span><svg viewBox="0 0 90 90">${classes.map(
    ({ look }, at) =>
      html`<rect class="${look}" data-look="${look}" x="${(at % 3) * 30}" y="${Math.floor(at / 3) * 30}" width="29" height="29"/>`,
  )}</svg><span>${second} →</span></div>`;
