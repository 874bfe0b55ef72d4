import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { ShareCard } from '../../../src/features/share/share-card.ts';
import { pictures, type Pictures } from '../../../src/features/share/share-card-picture.ts';

/** A square of rust on the right, and the words of a gap on the left. */
const MAP =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="630"><path fill="#d45d2c" d="M100 100h400v400h-400z"/></svg>';
const CARD: ShareCard = {
  file: 'kort/kommune/1515-heroy.png',
  headline: {
    kind: 'Kommune 1515',
    title: 'Porsáŋgu',
    figure: '0',
    caption: 'aktive traineeordninger',
    note: '',
    status: 'gap',
  },
  alt: '',
};
const CARDS = [CARD, CARD, CARD];

const unkept = (_: readonly string[], make: () => Promise<Buffer>) => make();
let made: Pictures;
beforeAll(async () => {
  made = await pictures(MAP, CARDS, unkept);
});

test('a card is a picture of 1200 × 630 with a palette', async () => {
  const { format, width, height } = await sharp(made.nb).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  // Bits a pixel and the kind of colour, from the header: four, and by palette.
  expect([made.nb[24], made.nb[25]]).toEqual([4, 3]);
});

test('the map is on the right in its colour, the words on the left in theirs', async () => {
  const { data, info } = await sharp(made.nn)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  const near = (colour: readonly number[], wanted: readonly number[]) =>
    colour.every((value, channel) => Math.abs(value - (wanted[channel] ?? 0)) < 12);
  expect(near(at(900, 300), [0xd4, 0x5d, 0x2c])).toBe(true);
  expect(near(at(620, 20), [0xfd, 0xfc, 0xfa])).toBe(true);
  const dark = (from: number, to: number) => {
    let count = 0;
    for (let y = from; y < to; y++)
      for (let x = 50; x < 576; x++) if (Math.max(...at(x, y)) < 80) count++;
    return count;
  };
  expect(dark(98, 220)).toBeGreaterThan(2000);
  expect(dark(225, 330)).toBe(0);
});

test('the same card has the same bytes', async () => {
  const again = await pictures(MAP, CARDS, unkept);
  expect(again.en.equals(made.en)).toBe(true);
});
