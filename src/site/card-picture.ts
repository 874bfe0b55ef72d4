import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import sharp from 'sharp';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import { CARD_SIZE, type Card } from '../publish/cards/card.ts';
import { cardMap, MAP_LEFT } from '../publish/cards/card-map.ts';
import { cardWords } from '../publish/cards/card-words.ts';
import { CARD_COLOURS } from '../publish/cards/colours.ts';
import type { Typeface } from '../publish/cards/typeface.ts';
import { kept } from './kept-pictures.ts';
import { once } from './once.ts';

/** A card in each language, as PNG. */
export type Pictures = Readonly<Record<Language, Buffer>>;

/** Draws a card, or finds it as an earlier build drew it. */
export async function pictures(card: Card, keep = kept): Promise<Pictures> {
  const map = cardMap(card.map());
  const drawn = once(() => mapPixels(map));
  const made = await Promise.all(
    LANGUAGES.map(async (language) => {
      const words = cardWords(card.text(language), wordsOf(language).site.name, face());
      const content = [PROGRAMS, map, words];
      return [language, await keep(content, async () => encode(await drawn(), words))] as const;
    }),
  );
  return Object.fromEntries(made) as Record<Language, Buffer>;
}

/** The right half is the same in every language, so it is drawn once. */
const mapPixels = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).flatten({ background: CARD_COLOURS.paper }).raw().toBuffer();

const MAP = { width: CARD_SIZE.width - MAP_LEFT, height: CARD_SIZE.height, channels: 3 } as const;

const encode = (map: Buffer, words: string): Promise<Buffer> =>
  sharp({ create: { ...CARD_SIZE, channels: 3, background: CARD_COLOURS.paper } })
    .composite([
      { input: map, raw: MAP, left: MAP_LEFT, top: 0 },
      { input: Buffer.from(words), left: 0, top: 0 },
    ])
    .png(ENCODING)
    .toBuffer();

/** Sixteen shades are half a byte a pixel, and enough for flat colours; without dithering, areas stay even. */
const ENCODING = { palette: true, colours: 16, effort: 1, dither: 0 } as const;

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
