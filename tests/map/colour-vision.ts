/** Linear light, 0 to 1: red, green, blue. */
export type Light = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Light, Light, Light];

/** How colours reach the eye. Machado, Oliveira & Fernandes 2009, full severity. */
const VISIONS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  /** Luminance alone, as a grey print has it (Rec. 709). */
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const satisfies Record<string, Matrix>;
export type Vision = keyof typeof VISIONS;
export const visions = Object.keys(VISIONS) as Vision[];

/** The light of a colour like `#065e64` (sRGB, IEC 61966-2-1). */
export function light(hex: string): Light {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (matrix: Matrix, [r, g, b]: Light): Light => {
  const [first, second, third] = matrix.map(([x, y, z]) => x * r + y * g + z * b);
  return [first ?? NaN, second ?? NaN, third ?? NaN];
};

export function seen(hex: string, vision: Vision): Light {
  const [r, g, b] = times(VISIONS[vision], light(hex));
  const held = (value: number): number => Math.min(1, Math.max(0, value));
  return [held(r), held(g), held(b)];
}

/** Oklab (Ottosson 2020), whose plain distances follow the eye; about 0.02 is just noticed. */
function oklab(colour: Light): Light {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

/** How far apart two colours are to an eye, in Oklab. */
export function apart(a: string, b: string, vision: Vision): number {
  const [one, other] = [oklab(seen(a, vision)), oklab(seen(b, vision))];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** Relative luminance (WCAG 2.2), 0 to 1. */
export const luminance = ([r, g, b]: Light): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast of text on its ground (WCAG 2.2, 1.4.3), 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(light(a)) + 0.05, luminance(light(b)) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}
