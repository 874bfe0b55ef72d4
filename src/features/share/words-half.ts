import type { CoverageStatus } from '../../domain/indicators/coverage.ts';
import type { Headline } from '../../ui/answer/answer.ts';
import { SHARE_CARD_COLOURS } from './colours.ts';
import { MAP_LEFT } from './map-half.ts';
import { SHARE_CARD_SIZE } from './share-card.ts';
import { textPath, widthOf, wrapped, type TextStyle, type Typeface } from './typeface.ts';

const LEFT = 56;
const WIDTH = MAP_LEFT - LEFT - 24;

/**
 * The words of a share card as a picture of its own: its left half, with nothing behind them.
 * @param foot the name of the atlas, and where the figures are from
 */
export function wordsHalf(
  text: Headline,
  foot: { readonly name: string; readonly source: string },
  face: Typeface,
): string {
  const { regular, bold } = face;
  const muted = { font: regular, fill: SHARE_CARD_COLOURS.muted };
  const ink = { font: bold, fill: SHARE_CARD_COLOURS.ink };
  const caption = block(text.caption, { ...ink, size: 36 });
  const note = text.note === '' ? NOTHING : block(text.note, { ...muted, size: 28 });
  const source = block(foot.source, { ...muted, size: 18 });
  const figure = largest(
    text.figure,
    { font: bold, fill: FIGURE_COLOURS[text.status] },
    FIGURE_SIZES,
    FIGURE_ROOM,
  );
  const noteTop = 500 - note.height;
  const captionTop = noteTop - caption.height - (note === NOTHING ? 0 : 8);
  const figureTop = captionTop - figure.height;
  // Of several names, the dash stays with the one before it.
  const title = largest(
    text.title.replaceAll(' - ', '\u00a0- '),
    ink,
    TITLE_SIZES,
    figureTop - TITLE_TOP,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${MAP_LEFT}" height="${SHARE_CARD_SIZE.height}">`,
    textPath(text.kind, LEFT, 80, { ...muted, size: 30 }),
    title.draw(TITLE_TOP),
    figure.draw(figureTop),
    caption.draw(captionTop),
    note.draw(noteTop),
    textPath(foot.name, LEFT, 554, { ...ink, size: 32 }),
    source.draw(564),
    '</svg>',
  ].join('');
}

const TITLE_TOP = 98;
const TITLE_SIZES = [84, 72, 62, 52, 46, 40];
const FIGURE_SIZES = [128, 116, 104, 92];
const FIGURE_ROOM = 150;

/** Light teal is too light to be read; then the figure is in the colour of the text. */
const FIGURE_COLOURS: Readonly<Record<CoverageStatus, string>> = {
  participation: SHARE_CARD_COLOURS.accent,
  stated: SHARE_CARD_COLOURS.accent,
  gap: SHARE_CARD_COLOURS.warn,
  area: SHARE_CARD_COLOURS.ink,
  none: SHARE_CARD_COLOURS.ink,
};

interface Block {
  readonly lines: readonly string[];
  /** Pixels from the top of the first line to the foot of the last. */
  readonly height: number;
  readonly draw: (top: number) => string;
}

const NOTHING: Block = { lines: [], height: 0, draw: () => '' };
const LEADING = 1.16;

function block(text: string, style: TextStyle, width = WIDTH): Block {
  const lines = wrapped(text, style, width);
  const step = style.size * LEADING;
  return {
    lines,
    height: lines.length * step,
    draw: (top) =>
      lines.map((line, at) => textPath(line, LEFT, top + at * step + style.size, style)).join(''),
  };
}

/** The text in the largest size that fits the column and is no taller than so many pixels. */
function largest(
  text: string,
  style: Omit<TextStyle, 'size'>,
  sizes: readonly number[],
  most: number,
): Block {
  const blocks = sizes.map((size) => block(text, { ...style, size }));
  const fits = ({ lines, height }: Block, at: number): boolean =>
    height <= most &&
    lines.every((line) => widthOf(line, { ...style, size: sizes[at] ?? 0 }) <= WIDTH);
  return blocks.find(fits) ?? blocks.at(-1) ?? NOTHING;
}
