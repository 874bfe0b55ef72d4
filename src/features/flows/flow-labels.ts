import { holds, type FlowBox } from './flow-box.ts';
import type { Flow } from './flow-view.ts';
import type { Places } from './arcs.ts';
import { insideOf } from './flow-view.ts';
import { html, type Html } from '../../ui/browser/markup.ts';

/** A name on the map, in units of the sheet. */
export interface FlowLabel {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** CSS pixels: about the breadth of a letter, the height of a line and the way from the point. */
const LETTER = 7;
const LINE = 15;
const ASIDE = 7;
/** More names than these are a text, not a map. */
const MOST = 14;

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The names to write: of the area itself, then of the ends of its largest flows, where there is
 * room for them.
 * @param pixels CSS pixels for one unit of the sheet
 */
export function flowLabels(
  flows: readonly Flow[],
  area: string | null,
  places: Places,
  { box, pixels }: { readonly box: FlowBox; readonly pixels: number },
): readonly FlowLabel[] {
  const inside = insideOf(area, places);
  const ends = flows.flatMap(({ from, to }) => [to, from]);
  const own = area === null ? [] : ends.filter(inside);
  const taken: Rectangle[] = [];
  const labels: FlowLabel[] = [];
  for (const code of new Set([...(area === null ? [] : [area]), ...own, ...ends])) {
    const place = places.get(code);
    if (place === undefined || !holds(box, place)) continue;
    const text = place.name.split(' - ')[0] ?? place.name;
    const room = roomOf(place, text, pixels);
    if (room.right > (box.x + box.width) * pixels || taken.some((other) => meet(room, other)))
      continue;
    taken.push(room);
    labels.push({ code, text, x: place.x + ASIDE / pixels, y: place.y });
    if (labels.length === MOST) break;
  }
  return labels;
}

const roomOf = (at: { x: number; y: number }, text: string, pixels: number): Rectangle => ({
  left: at.x * pixels - ASIDE,
  right: at.x * pixels + ASIDE + text.length * LETTER,
  top: at.y * pixels - LINE / 2,
  bottom: at.y * pixels + LINE / 2,
});

const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The names as text with a dot; sizes are CSS pixels whatever the zoom. */
export const labelsHtml = (labels: readonly FlowLabel[], pixels: number): Html =>
  html`${labels.map(
    ({ text, x, y }) =>
      html`<circle cx="${round(x - ASIDE / pixels)}" cy="${round(y)}" r="${round(2.5 / pixels)}"/><text x="${round(x)}" y="${round(y)}">${text}</text>`,
  )}`;

const round = (value: number): number => Math.round(value * 100) / 100;
