import { BORDERS, type Figure } from './figure.ts';
import { lookOf } from './map-data.ts';

/** A line as the style sheet has it: colour, and width in CSS pixels (0: none). */
export interface Stroke {
  readonly color: string;
  readonly width: number;
}

/** The colours of a figure as the browser computes them now, light or dark. */
export interface Palette {
  /** Fill by the class of the path. An area that is hatched has no entry here. */
  readonly fills: ReadonlyMap<string, string>;
  readonly hatched: ReadonlySet<string>;
  readonly hatchLine: string;
  readonly hatchGround: string;
  /** The side of the hatch's repeated square, in sheet units; null without one in the page. */
  readonly hatchSide: number | null;
  readonly context: string;
  readonly contextLine: Stroke;
  readonly areaLine: Stroke;
  readonly borders: ReadonlyMap<string, Stroke>;
  readonly selected: string;
  readonly focus: string;
  readonly casing: string;
}

const strokeOf = (path: Element | undefined): Stroke => {
  if (path === undefined) return { color: 'transparent', width: 0 };
  const { stroke, strokeWidth } = getComputedStyle(path);
  const color = stroke === 'none' ? 'transparent' : stroke;
  return { color, width: stroke === 'none' ? 0 : Number.parseFloat(strokeWidth) };
};

const sideOf = (pattern: string | undefined): number | null => {
  const found = pattern === undefined ? null : document.getElementById(pattern);
  return found === null ? null : Number(found.getAttribute('width'));
};

/** Reads the colours from the computed style of the figure: the style sheet is their only source. */
export function readPalette({ svg, areas, context, borders }: Figure): Palette {
  const paths = [...areas.values()].map(({ path }) => path);
  const fills = new Map<string, string>();
  const hatched = new Map<string, string>();
  for (const path of paths) {
    const look = lookOf(path);
    if (fills.has(look) || hatched.has(look)) continue;
    const { fill } = getComputedStyle(path);
    const [, pattern] = /^url\("?#([^")]+)/.exec(fill) ?? [];
    if (pattern === undefined) fills.set(look, fill);
    else hatched.set(look, pattern);
  }
  const style = getComputedStyle(svg);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const [firstContext] = context;
  return {
    fills,
    hatched: new Set(hatched.keys()),
    hatchSide: sideOf([...hatched.values()][0]),
    hatchLine: token('--c-na-line'),
    hatchGround: token('--c-na'),
    context: firstContext === undefined ? 'transparent' : getComputedStyle(firstContext).fill,
    contextLine: strokeOf(firstContext),
    areaLine: strokeOf(paths[0]),
    borders: new Map(
      BORDERS.map((kind) => [kind, strokeOf(borders.find((path) => path.matches(`.${kind}`)))]),
    ),
    selected: token('--c-selected'),
    focus: token('--focus'),
    casing: token('--paper'),
  };
}
