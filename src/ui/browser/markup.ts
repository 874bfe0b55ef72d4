import { numberFormatOf } from '../../i18n/number.ts';
import type { Bar, LegendClass } from '../../features/explore/legend.ts';
import type { Level } from '../../features/explore/level.ts';
import type { ExploreWords } from '../../features/explore/words.ts';

/** Text that may stand in markup. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A square of a colour class, as it is on the map. */
export const swatchHtml = (look: string): string =>
  `<svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect class="${look}" width="12" height="12"/></svg>`;

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
): string => {
  const { integer } = numberFormatOf(words.language);
  const heard = (count: number): string =>
    escaped(inside(words.explore.count[level](integer(count))));
  return classes
    .map(
      ({ look, text, range, count }) =>
        `<li data-look="${look}"><button type="button" aria-pressed="false">${swatchHtml(look)}<span>${escaped(text)}${range === undefined ? '' : `<span class="visually-hidden">, </span><span class="range">${escaped(range)}</span>`}</span><span class="visually-hidden">: ${heard(count)}</span><span class="count" aria-hidden="true">${integer(count)}</span></button></li>`,
    )
    .join('');
};

const BAR = { width: 10, gap: 1, height: 60 } as const;

/** The bars of a histogram with its least and greatest limit below; '' where there are none. */
export function histogramHtml(
  bars: readonly Bar[],
  label: string,
  write: (value: number) => string,
): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const [first] = bars;
  const last = bars.at(-1);
  if (first === undefined || last === undefined) return '';
  const width = bars.length * BAR.width;
  const rects = bars.map(({ look, count, from, to }, at) => {
    const height = Math.round((count / most) * BAR.height);
    const open = at === bars.length - 1 ? '+' : '';
    const [low, high] = [write(from), write(to)];
    const title = `${low === high ? low : `${low}–${high}`}${open}: ${count}`;
    return `<rect class="${look}" data-look="${look}" x="${at * BAR.width}" y="${BAR.height - height}" width="${BAR.width - BAR.gap}" height="${height}"><title>${escaped(title)}</title></rect>`;
  });
  return `<svg viewBox="0 0 ${width} ${BAR.height + 1}" role="img" aria-label="${escaped(label)}" preserveAspectRatio="none">${rects.join('')}<path d="M0 ${BAR.height + 0.5}H${width}"/></svg><p><span>${escaped(write(first.from))}</span><span>${escaped(write(last.to))}+</span></p>`;
}

/** Nine squares for a map of two measures: the first rises upwards, the second to the right. */
export const pairGridHtml = (
  classes: readonly LegendClass[],
  first: string,
  second: string,
): string =>
  `<div class="pair-grid" aria-hidden="true"><span class="pair-up">${escaped(first)} →</span><svg viewBox="0 0 90 90">${classes
    .map(
      ({ look }, at) =>
        `<rect class="${look}" data-look="${look}" x="${(at % 3) * 30}" y="${Math.floor(at / 3) * 30}" width="29" height="29"/>`,
    )
    .join('')}</svg><span>${escaped(second)} →</span></div>`;
