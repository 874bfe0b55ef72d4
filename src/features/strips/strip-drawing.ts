import { html, type Html } from '../../ui/browser/markup.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { writeFigure } from '../../measures/kind.ts';
import { axisOf, dotLines, LINES, WIDTH, type Axis } from './strip-axis.ts';
import { STATUSES, type Strips, type StripStatus } from './strip-files.ts';
import type { StripState } from './strip-state.ts';
import { isShown, type Strip } from './strip-summary.ts';

/** Pixels: the text of a row, its four lines of dots, the axis below. */
const TEXT = 18;
const LINE = 7;
const ROW = TEXT + 4 * LINE + 6;
const FOOT = 22;
export const STRIP_HEIGHT = STATUSES.length * ROW + FOOT;

/** A dot: where it stands, and whose it is. */
export interface Dot {
  readonly place: number;
  readonly x: number;
  readonly y: number;
}

/** The dots of a row in a strip, of the places that are shown and have a figure. */
export function dotsOf(
  { places }: Strips,
  state: StripState,
  { measure }: Strip,
  row: StripStatus,
): readonly Dot[] {
  const axis = axisOf(measure);
  const found = places.flatMap((place, at) => {
    const value = measure.values[at] ?? null;
    const here = place.status === row && isShown(place, state) && value !== null;
    return here ? [{ place: at, x: axis.at(value) }] : [];
  });
  const lines = dotLines(found.map(({ x }) => x));
  const top = STATUSES.indexOf(row) * ROW + TEXT + LINE / 2;
  return found.map((dot, at) => ({ ...dot, y: top + (lines[at] ?? 0) * LINE }));
}

/** Points without length. */
const pathOf = (dots: readonly Dot[]): string =>
  dots.map(({ x, y }) => `M${x.toFixed(1)} ${y}h0`).join('');

const percent = (x: number): string => `${((x / WIDTH) * 100).toFixed(2)}%`;

/** A vertical line; drawn in per cent, so that a narrow screen narrows nothing but the strip. */
const lineHtml = (kind: string, x: number, top: number, bottom: number): Html =>
  html`<line class="${kind}" x1="${percent(x)}" x2="${percent(x)}" y1="${top}" y2="${bottom}"/>`;

/**
 * A strip: a row of dots for each status, with its median; the country as a dashed line through all
 * three. The dots of a row are one path of points without length, round by its line caps, so that
 * they stay round however wide the strip is.
 * @param place where it stands in a larger drawing, as attributes
 */
export function stripSvg(file: Strips, state: StripState, strip: Strip, place?: Html): Html {
  const axis = axisOf(strip.measure);
  const { measure } = strip;
  const rows = STATUSES.map((row) => rowSvg(file, state, strip, row, axis));
  const country =
    measure.country !== null && lineHtml('country', axis.at(measure.country), 4, foot());
  return html`<svg${place} class="strip" height="${STRIP_HEIGHT}" role="img" aria-label="${measure.name}">${country}${rows}${axisSvg(file, strip, axis)}</svg>`;
}

const foot = (): number => STATUSES.length * ROW;

function rowSvg(file: Strips, state: StripState, strip: Strip, row: StripStatus, axis: Axis): Html {
  const dots = dotsOf(file, state, strip, row);
  const { places, median, pile } = strip.rows[row];
  const [shared, alike] = pile;
  const top = STATUSES.indexOf(row) * ROW;
  const { language, words } = file;
  const count = numberFormatOf(language).integer(places);
  const middle =
    median === undefined ? '' : words.middle(writeFigure(language, strip.measure.kind, median));
  // What cannot be told from the dots is said.
  const piled =
    alike <= LINES
      ? ''
      : words.pile(String(alike), writeFigure(language, strip.measure.kind, shared));
  const d = pathOf(dots);
  const pointed = pathOf(dots.filter(({ place }) => file.places[place]?.code === state.place));
  const ring = pointed !== '' && html`<path class="dot pointed" d="${pointed}"/>`;
  const line =
    median !== undefined && lineHtml('median', axis.at(median), top + TEXT - 3, top + ROW - 4);
  const text = html`<text class="row" y="${top + TEXT - 6}">${words.rows[row]} (${count})${middle}${piled}</text>`;
  return html`${text}<svg class="dots" viewBox="0 0 ${WIDTH} ${STRIP_HEIGHT}" preserveAspectRatio="none">${ring}<path class="dot ${row}" d="${d}"/></svg>${line}`;
}

function axisSvg({ language }: Strips, { measure }: Strip, axis: Axis): Html {
  const y = foot();
  const ticks = axis.ticks.map((tick) => {
    const x = axis.at(tick);
    const anchor = x < WIDTH * 0.08 ? 'start' : x > WIDTH * 0.92 ? 'end' : 'middle';
    const text = tickText(writeFigure(language, measure.kind, tick));
    return html`${lineHtml('tick', x, y, y + 5)}<text x="${percent(x)}" y="${y + 18}" text-anchor="${anchor}">${text}</text>`;
  });
  return html`<line class="axis" x1="0" x2="100%" y1="${y}" y2="${y}"/>${ticks}`;
}

/** «20 %» for «20,0 %»: a round figure is round by its place already. */
const tickText = (text: string): string => text.replace(/[.,]0+(?=\D|$)/, '');

/** The strip that a point of the page belongs to, and the dot nearest to it in its drawing. */
export function nearestDot(
  dots: readonly Dot[],
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
): Dot | undefined {
  const away = (dot: Dot): number => Math.hypot((dot.x / WIDTH) * width - x, dot.y - y);
  return dots.reduce<Dot | undefined>(
    (best, dot) => (best === undefined || away(dot) < away(best) ? dot : best),
    undefined,
  );
}
