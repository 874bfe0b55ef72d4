import type { Font } from 'fontkit';

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

/** Makes a thing of a font when it is first asked for, and keeps it as long as the font. */
function keptByFont<Key, Thing>(
  make: (font: Font, key: Key) => Thing,
): (font: Font, key: Key) => Thing {
  const kept = new WeakMap<Font, Map<Key, Thing>>();
  return (font, key) => {
    const known = kept.get(font) ?? new Map<Key, Thing>();
    kept.set(font, known);
    const found = known.get(key) ?? make(font, key);
    known.set(key, found);
    return found;
  };
}

/** The same words stand on many cards, and to lay them out takes longer than all else. */
const laidOut = keptByFont(layOut);
/** The outline of a glyph by its number: few letters make all words. */
const outlineOf = keptByFont((font, glyph: number) => font.getGlyph(glyph).path.toSVG());

function layOut(font: Font, text: string): Laid {
  const { glyphs, positions, advanceWidth } = font.layout(text);
  let at = 0;
  const outlines = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const d = outlineOf(font, glyph.id);
    const place = `translate(${at + xOffset} ${yOffset})`;
    at += xAdvance;
    return d === '' ? '' : `<path transform="${place}" d="${d}"/>`;
  });
  return { width: advanceWidth, outlines: outlines.join('') };
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
