import type { Font, Glyph } from 'fontkit';

/*
 * Text as outlines, so that a card looks the same on every machine that builds it, whatever fonts
 * it has. Positions are in pixels, y downwards.
 */

export interface Typeface {
  readonly regular: Font;
  readonly bold: Font;
}

export interface TextStyle {
  readonly font: Font;
  /** Pixels. */
  readonly size: number;
  readonly fill: string;
}

/** The width of a text in pixels. */
export const widthOf = (text: string, { font, size }: Pick<TextStyle, 'font' | 'size'>): number =>
  (laidOut(font, text).width * size) / font.unitsPerEm;

/** A line of text as SVG, from the left end of its baseline. */
export function textPath(text: string, x: number, y: number, style: TextStyle): string {
  const { font, size, fill } = style;
  const scale = size / font.unitsPerEm;
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${laidOut(font, text).outlines}</g>`;
}

/** A text in units of the font: how wide it is, and its outlines, y upwards. */
interface Laid {
  readonly width: number;
  readonly outlines: string;
}

/** The same words stand on many cards, and to lay them out takes longer than all else. */
const laid = new WeakMap<Font, Map<string, Laid>>();

function laidOut(font: Font, text: string): Laid {
  const known = laid.get(font) ?? new Map<string, Laid>();
  laid.set(font, known);
  const found = known.get(text) ?? layOut(font, text);
  known.set(text, found);
  return found;
}

/** Between words of letters. A sign such as «·» may stand higher for what it sees beyond a space. */
const GAPS = /(?<=[\p{L}.,] )(?=\p{L})/u;

/**
 * A line is laid out word by word, each with the space behind it: the font moves a space nearer to what
 * is before it, and never a letter nearer to the space before it.
 */
function layOut(font: Font, text: string): Laid {
  const words = text.split(GAPS);
  return words.length > 1 ? inARow(font, words) : word(font, text);
}

function inARow(font: Font, words: readonly string[]): Laid {
  let width = 0;
  const outlines = words.map((each) => {
    const one = laidOut(font, each);
    const place = width;
    width += one.width;
    return one.outlines === '' ? '' : `<g transform="translate(${place} 0)">${one.outlines}</g>`;
  });
  return { width, outlines: outlines.join('') };
}

function word(font: Font, text: string): Laid {
  const { glyphs, positions, advanceWidth } = font.layout(text);
  let at = 0;
  const outlines = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const d = outlineOf(font, glyph);
    const place = `translate(${at + xOffset} ${yOffset})`;
    at += xAdvance;
    return d === '' ? '' : `<path transform="${place}" d="${d}"/>`;
  });
  return { width: advanceWidth, outlines: outlines.join('') };
}

/** By the number of the glyph in its font. */
const outlinesOf = new WeakMap<Font, Map<number, string>>();

function outlineOf(font: Font, { id, path }: Glyph): string {
  const known = outlinesOf.get(font) ?? new Map<number, string>();
  outlinesOf.set(font, known);
  const found = known.get(id) ?? path.toSVG();
  known.set(id, found);
  return found;
}

/** A text in lines no wider than so many pixels; a word that is wider has a line of its own. */
export function wrapped(
  text: string,
  style: Pick<TextStyle, 'font' | 'size'>,
  width: number,
): readonly string[] {
  const lines: { words: string; wide: number }[] = [];
  const space = widthOf(' ', style);
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const wide = widthOf(word, style);
    if (last !== undefined && last.wide + space + wide <= width) {
      last.words += ` ${word}`;
      last.wide += space + wide;
    } else lines.push({ words: word, wide });
  }
  return lines.map(({ words }) => words);
}
