import type { MapFigure } from '../../map/map-figure.ts';
import { SHARE_CARD_SIZE } from './share-card.ts';
import { SHARE_CARD_COLOURS, fillOf } from './colours.ts';

/** The map fills the right half of a share card. */
export const MAP_LEFT = SHARE_CARD_SIZE.width / 2;
const MAP_WIDTH = SHARE_CARD_SIZE.width - MAP_LEFT;

/**
 * A page's map as a picture of its own, the size of a card's map. A profile's map is cut to fill
 * it: what the page is about lies well inside. The whole country is never cut. Borders of regions
 * and counties are left out: at the size of a thumbnail they are only noise.
 */
export function mapHalf(figure: MapFigure): string {
  const whole = figure.outline === '';
  const across = MAP_WIDTH / figure.width;
  const down = SHARE_CARD_SIZE.height / figure.height;
  const scale = whole ? Math.min(across, down) : Math.max(across, down);
  const px = (pixels: number): string => (pixels / scale).toFixed(2);
  const line = (d: string, colour: string, width: number): string =>
    d === '' ? '' : `<path fill="none" stroke="${colour}" stroke-width="${px(width)}" d="${d}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${MAP_WIDTH}" height="${SHARE_CARD_SIZE.height}" viewBox="${figure.viewBox}" preserveAspectRatio="xMidYMid ${whole ? 'meet' : 'slice'}" stroke-linejoin="round">`,
    `<g stroke="${SHARE_CARD_COLOURS['c-line']}" stroke-width="${px(0.8)}">`,
    ...figure.areas.map(({ colour, d }) => `<path fill="${fillOf(colour)}" d="${d}"/>`),
    '</g>',
    line(figure.outline, SHARE_CARD_COLOURS['c-line'], 5),
    line(figure.outline, SHARE_CARD_COLOURS['c-selected'], 2.6),
    '</svg>',
  ].join('');
}
