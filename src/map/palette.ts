import { colourNow } from '../ui/browser/colour-now.ts';
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
  /** The pattern of each class that is hatched. */
  readonly hatched: ReadonlyMap<string, Hatch>;
  readonly context: string;
  readonly contextLine: Stroke;
  readonly areaLine: Stroke;
  /** The colour of an area's own line by the class of the path. */
  readonly lines: ReadonlyMap<string, string>;
  readonly borders: ReadonlyMap<string, Stroke>;
  readonly selected: string;
  readonly focus: string;
  readonly casing: string;
}

/** A hatch of the page: its `<pattern>`, as the browser computes its colours now. */
export interface Hatch {
  /** The id of the pattern, and the name of its image. */
  readonly id: string;
  readonly line: string;
  readonly ground: string;
  /** The side of the repeated square, in sheet units. */
  readonly side: number;
}

/** Where a style sheet names a pattern that the page lacks: MapLibre must draw something. */
const NO_PATTERN = { line: 'gray', ground: 'transparent', side: 8 };

function hatchOf(id: string): Hatch {
  const pattern = document.getElementById(id);
  const ground = pattern?.querySelector('rect');
  const line = pattern?.querySelector('path');
  if (pattern === null || !ground || !line) return { id, ...NO_PATTERN };
  return {
    id,
    line: getComputedStyle(line).stroke,
    ground: getComputedStyle(ground).fill,
    side: Number(pattern.getAttribute('width')),
  };
}

const strokeOf = (path: Element | undefined): Stroke => {
  if (path === undefined) return { color: 'transparent', width: 0 };
  const { stroke, strokeWidth } = getComputedStyle(path);
  const color = stroke === 'none' ? 'transparent' : stroke;
  return { color, width: stroke === 'none' ? 0 : Number.parseFloat(strokeWidth) };
};

/** Reads the colours from the computed style of the figure: the style sheet is their only source. */
export function readPalette({ svg, areas, context, borders }: Figure): Palette {
  const paths = [...areas.values()].map(({ path }) => path);
  const fills = new Map<string, string>();
  const hatched = new Map<string, Hatch>();
  const lines = new Map<string, string>();
  for (const path of paths) {
    const look = lookOf(path);
    if (lines.has(look)) continue;
    const { fill } = getComputedStyle(path);
    lines.set(look, strokeOf(path).color);
    const [, pattern] = /^url\("?#([^")]+)/.exec(fill) ?? [];
    if (pattern === undefined) fills.set(look, fill);
    else hatched.set(look, hatchOf(pattern));
  }
  const [firstContext] = context;
  return {
    fills,
    hatched,
    context: firstContext === undefined ? 'transparent' : getComputedStyle(firstContext).fill,
    contextLine: strokeOf(firstContext),
    areaLine: strokeOf(paths[0]),
    lines,
    borders: new Map(
      BORDERS.map((kind) => [kind, strokeOf(borders.find((path) => path.matches(`.${kind}`)))]),
    ),
    selected: colourNow('--c-selected', svg),
    focus: colourNow('--focus', svg),
    casing: colourNow('--paper', svg),
  };
}
