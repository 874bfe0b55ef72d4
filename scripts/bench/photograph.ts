import sharp from 'sharp';

/** The part of the window that is looked at, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a part of a frame, three bytes each. */
interface Pixels {
  readonly data: Buffer;
  readonly count: number;
}

/** A pixel counts as of a colour when no channel is further away; a blurred edge is none. */
const NEAR = 5;
export type Colour = readonly [red: number, green: number, blue: number];

async function pixelsOf(png: Buffer, { x, y, width, height }: Box): Promise<Pixels> {
  const { data, info } = await sharp(png)
    .extract({ left: x, top: y, width, height })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, count: info.width * info.height };
}

/** The index of the fill of each pixel; -1 for what is no fill: sea, borders, names. */
function classes({ data, count }: Pixels, colours: readonly Colour[]): number[] {
  return Array.from({ length: count }, (_, at) =>
    colours.findIndex((colour) =>
      colour.every((channel, offset) => Math.abs(channel - (data[at * 3 + offset] ?? 0)) <= NEAR),
    ),
  );
}

/** The share of each fill among the coloured pixels of a picture: what the map says. */
export async function sharesOf(
  png: Buffer,
  box: Box,
  colours: readonly Colour[],
): Promise<readonly number[]> {
  const found = classes(await pixelsOf(png, box), colours).filter((kind) => kind >= 0);
  return colours.map((_, at) => found.filter((kind) => kind === at).length / found.length);
}

/** A place of a fill with the same fill around it, for each of `count` places spread over the box. */
export async function places(
  png: Buffer,
  box: Box,
  colours: readonly Colour[],
  count: number,
): Promise<readonly { x: number; y: number }[]> {
  const found = classes(await pixelsOf(png, box), colours);
  const inside = found.flatMap((kind, at) => {
    const around = [-1, 1, -box.width, box.width].map((step) => found[at + step * 3]);
    return kind >= 0 && around.every((each) => each === kind) ? [at] : [];
  });
  return Array.from({ length: count }, (_, index) => {
    const at = inside[Math.floor(((index + 0.5) * inside.length) / count)] ?? 0;
    return { x: box.x + (at % box.width), y: box.y + Math.floor(at / box.width) };
  });
}
