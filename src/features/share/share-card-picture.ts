import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import sharp from 'sharp';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { SHARE_CARD_COLOURS } from './colours.ts';
import { MAP_LEFT } from './map-half.ts';
import { SHARE_CARD_SIZE, type ShareCard } from './share-card.ts';
import type { Typeface } from './typeface.ts';
import { wordsHalf } from './words-half.ts';
import { kept } from './kept-pictures.ts';
import { once } from '../../site/once.ts';

/** A share card in each language, as PNG. */
export type Pictures = Readonly<Record<Language, Buffer>>;

/**
 * Draws a share card, or finds it as an earlier build drew it.
 * @param map its right half as SVG
 * @param cards what it says, in the order of the languages
 */
export async function pictures(
  map: string,
  cards: readonly ShareCard[],
  keep = kept,
): Promise<Pictures> {
  const drawn = once(() => mapPixels(map));
  const made = await Promise.all(
    cards.map(async ({ headline }, at) => {
      const language = LANGUAGES[at] ?? 'nb';
      const { site, shareCards } = wordsOf(language);
      const words = wordsHalf(headline, { name: site.name, source: shareCards.source }, face());
      const content = [PROGRAMS, map, words];
      return [language, await keep(content, async () => encode(await drawn(), words))] as const;
    }),
  );
  return Object.fromEntries(made) as Record<Language, Buffer>;
}

/** The right half is the same in every language, so it is drawn once. */
const mapPixels = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).flatten({ background: SHARE_CARD_COLOURS.paper }).raw().toBuffer();

const MAP = {
  width: SHARE_CARD_SIZE.width - MAP_LEFT,
  height: SHARE_CARD_SIZE.height,
  channels: 3,
} as const;

const encode = (map: Buffer, words: string): Promise<Buffer> =>
  sharp({ create: { ...SHARE_CARD_SIZE, channels: 3, background: SHARE_CARD_COLOURS.paper } })
    .composite([
      { input: map, raw: MAP, left: MAP_LEFT, top: 0 },
      { input: Buffer.from(words), left: 0, top: 0 },
    ])
    .png(ENCODING)
    .toBuffer();

/** Sixteen shades are half a byte a pixel, and enough for flat colours; without dithering, areas stay even. */
const ENCODING = { palette: true, colours: 16, effort: 7, dither: 0, compressionLevel: 9 } as const;

const face = once((): Typeface => {
  const folder = join(createRequire(import.meta.url).resolve('inter-ui/package.json'), '../web');
  const font = (weight: string) => {
    const opened = fontkit.openSync(join(folder, `Inter-${weight}.woff2`));
    if (!('layout' in opened)) throw new TypeError(`Inter-${weight} is not a single font`);
    return opened;
  };
  return { regular: font('Regular'), bold: font('SemiBold') };
});

/** Another version of these may draw other bytes. */
const PROGRAMS = JSON.stringify([sharp.versions, ENCODING]);
