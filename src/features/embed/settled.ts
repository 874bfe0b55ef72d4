import { colourAt } from '../../ui/evidence/coverage-look.ts';
import type { MapFigure } from '../../map/map-figure.ts';

/**
 * A map in the colours of the default level of evidence. Those of a page follow its switch by a style
 * that an embed has no use for, and a class without a style is black.
 */
export const settled = (figure: MapFigure): MapFigure => ({
  ...figure,
  areas: figure.areas.map((area) => ({ ...area, colour: colourAt(area.colour) })),
});
