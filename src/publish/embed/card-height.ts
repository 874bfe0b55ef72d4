import type { Part } from '../../embed/choice.ts';
import type { Card } from './card.ts';

/*
 * How high a frame must be so that nothing of an embed is cut off at 300 CSS pixels, the narrowest
 * column of an article on a phone. In a wider frame the text takes less and the map gets the rest,
 * so one height does for all. The measures are those of src/styles/embed.css.
 */

/** Pixels that the text of a frame of 300 has across. */
const ACROSS = 272;
/** The width of a letter in sizes of its font: a little more than the mean of system fonts. */
const LETTER = 0.535;
/** The least height of a map. */
const MAP = 264;
const GAP = 10;
/** The page's own space above and below, and a line to spare for a wider font. */
const FRAME = 24 + 10;
/** The line that says of which date an edition is. */
const DATE = 18;
const STEP = 10;

/** The lines that a text takes, words kept whole. */
function linesOf(text: string, size: number, across = ACROSS): number {
  const room = across / (LETTER * size);
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const length = word.length;
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

const textHeight = (text: string, size: number, line: number): number =>
  text === '' ? 0 : linesOf(text, size) * line + GAP;

const headHeight = ({ kind, title }: Card): number =>
  (kind === '' ? 0 : 18) + linesOf(title, 20) * 24 + GAP;

const legendHeight = ({ legend: { title, entries } }: Card): number =>
  textHeight(title, 14, 19) +
  entries.reduce(
    (sum, { text, range = '', count = '' }) =>
      sum + linesOf(`${text} ${range} ${count}`, 14, ACROSS - 30) * 20 + 2,
    0,
  );

const figuresHeight = ({ figures }: Card): number =>
  figures.reduce(
    (sum, { name, text }) => sum + linesOf(`${name} ${text}`, 14, ACROSS - 40) * 20 + 5,
    GAP,
  );

/** @param credit the words below an embed: source, years, edition and the link back */
const footHeight = (credit: string): number => textHeight(credit, 12, 17) + 2 * 17 + GAP;

/** Pixels for each part that can be shown of a card; a map of the country has no figures to show. */
export function cardHeights(
  card: Card,
  credit: string,
  dated = false,
): Partial<Record<Part, number>> {
  const around = headHeight(card) + (dated ? DATE : 0) + footHeight(credit) + FRAME;
  const sentence = textHeight(card.sentence, 15, 22);
  const map = MAP + GAP + legendHeight(card);
  const figures = figuresHeight(card);
  const round = (height: number): number => Math.ceil(height / STEP) * STEP;
  return {
    all: round(around + sentence + map + figures),
    map: round(around + map),
    ...(card.figures.length === 0 ? {} : { figures: round(around + sentence + figures) }),
  };
}
