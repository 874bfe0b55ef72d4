import { inflateSync } from 'node:zlib';
import type { Locator } from 'playwright-core';

export type Colour = readonly [red: number, green: number, blue: number];

/** What is on the screen, pixel by pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel; places outside count as the nearest inside. */
  readonly at: (x: number, y: number) => Colour;
}

const paeth = (left: number, up: number, corner: number): number => {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? up : corner;
};

/** Undoes the row filters of PNG (W3C PNG, section 9), in place. */
function unfilter(bytes: Uint8Array, stride: number, step: number): void {
  for (let row = 0; row * (stride + 1) < bytes.length; row += 1) {
    const start = row * (stride + 1) + 1;
    const filter = bytes[start - 1];
    for (let i = 0; i < stride; i += 1) {
      const left = i < step ? 0 : bytes[start + i - step]!;
      const up = row === 0 ? 0 : bytes[start + i - stride - 1]!;
      const corner = row === 0 || i < step ? 0 : bytes[start + i - stride - 1 - step]!;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter!]!;
      bytes[start + i] = (bytes[start + i]! + guess) & 255;
    }
  }
}

/** Reads a PNG of 8 bits a channel, not interlaced: what the browser's screenshots are. */
export function readPng(file: Buffer): Picture {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const step = file[25] === 6 ? 4 : 3;
  const bytes = inflateSync(Buffer.concat(parts));
  unfilter(bytes, width * step, step);
  const at = (x: number, y: number): Colour => {
    const column = Math.min(width - 1, Math.max(0, Math.round(x)));
    const row = Math.min(height - 1, Math.max(0, Math.round(y)));
    const place = row * (width * step + 1) + 1 + column * step;
    return [bytes[place]!, bytes[place + 1]!, bytes[place + 2]!];
  };
  return { width, height, at };
}

/** A photograph of an element, one pixel for each CSS pixel. */
export const photograph = async (element: Locator): Promise<Picture> =>
  readPng(await element.screenshot({ scale: 'css' }));

/** The largest difference in any channel, 0 to 255. */
export const difference = (a: Colour, b: Colour): number =>
  Math.max(...a.map((channel, index) => Math.abs(channel - b[index]!)));

/** `rgb(1, 2, 3)` as a browser computes it. */
export function parseColour(text: string): Colour {
  const [red, green, blue] = [...text.matchAll(/[\d.]+/g)].map(([digits]) => Number(digits));
  if (red === undefined || green === undefined || blue === undefined)
    throw new RangeError(`not a colour: ${text}`);
  return [red, green, blue];
}

const AROUND = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));
/** Antialiasing shifts a colour a little; the classes of a map are further apart. */
const ALIKE = 48;

const isNear = (colour: Colour, other: Picture, x: number, y: number): boolean =>
  AROUND.some(([dx, dy]) => difference(colour, other.at(x + dx, y + dy)) <= ALIKE);

/**
 * The share of pixels whose colour is nowhere within one pixel of the same place in the other
 * picture, in either direction: 0 when every edge is moved by at most a pixel.
 * @param skip true for places that do not count
 */
export function shareMoved(
  a: Picture,
  b: Picture,
  skip: (x: number, y: number) => boolean = () => false,
): number {
  let moved = 0;
  let counted = 0;
  for (let y = 0; y < a.height; y += 1)
    for (let x = 0; x < a.width; x += 1) {
      if (skip(x, y)) continue;
      counted += 1;
      if (!isNear(a.at(x, y), b, x, y) || !isNear(b.at(x, y), a, x, y)) moved += 1;
    }
  return moved / counted;
}

/** The same picture moved sideways, to see that a measure notices. */
export const movedBy = (picture: Picture, pixels: number): Picture => ({
  ...picture,
  at: (x, y) => picture.at(x - pixels, y),
});
