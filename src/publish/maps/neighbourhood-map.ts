import type { Atlas } from '../../atlas/atlas.ts';
import type { Municipality } from '../../atlas/area.ts';
import type { Geography } from '../../atlas/geography.ts';
import { municipalityCode, type MunicipalityCode } from '../../domain/area-code.ts';
import {
  bordersBetween,
  dissolve,
  municipalityArea,
  type PlanarAtlas,
} from '../../geometry/planar-atlas.ts';
import {
  boundsOf,
  neighbourhoodSheet,
  overlap,
  sheetBounds,
  sheetSize,
  toSheet,
  type Bounds,
  type Sheet,
} from '../../geometry/sheet.ts';
import { areaPath, linePath } from '../../geometry/svg-path.ts';
import { framed, type MapArea, type MapFigure, type MapLabel } from './map-figure.ts';
import type { AreaPaint } from './national-map.ts';

/** The longer side of a profile's map, in units of its viewBox. */
const SIZE = 640;
/** More names than this would cover what they name. */
const MOST_LABELS = 14;

export interface Neighbourhood {
  /** The municipalities that the sheet is laid around. */
  readonly focus: readonly MunicipalityCode[];
  /** The municipalities, or the one, that the page is about. */
  readonly outlined: readonly MunicipalityCode[];
  readonly paint: (municipality: Municipality) => AreaPaint;
}

export type DrawNeighbourhood = (neighbourhood: Neighbourhood) => MapFigure;

/** Draws an area with just so much around it that a reader sees where it is. */
export function neighbourhoodMap(atlas: Atlas): DrawNeighbourhood {
  const { geography, areas } = atlas;
  const bounds = new Map<string, Bounds>(
    areas.municipalities.map(({ code }) => [
      code,
      boundsOf(municipalityArea(geography.atlas, code)),
    ]),
  );
  const regions = new Map<string, string>(
    areas.municipalities.map(({ code, region }) => [code, region]),
  );
  return ({ focus, outlined, paint }) => {
    const sheet = neighbourhoodSheet(boundsOf(dissolve(geography.atlas, focus)), SIZE);
    const shapes = geography.forSheet(sheet);
    const near = areas.municipalities.filter(({ code }) => {
      const box = bounds.get(code);
      return box !== undefined && overlap(box, sheetBounds(sheet));
    });
    const shown = near
      .map((municipality) => drawn(municipality, sheet, shapes, paint))
      .filter(({ d }) => d !== '');
    return {
      ...framed(sheet),
      areas: shown,
      regionBorders: linePath(
        sheet,
        bordersBetween(shapes, (code) => regions.get(code)),
      ),
      countyBorders: '',
      outline: areaPath(sheet, dissolve(shapes, outlined)),
      labels: labelsOf(geography, sheet, shown, new Set<string>(focus)),
    };
  };
}

const drawn = (
  municipality: Municipality,
  sheet: Sheet,
  shapes: PlanarAtlas,
  paint: Neighbourhood['paint'],
): MapArea => ({
  id: municipality.code,
  name: municipality.name,
  path: `kommune/${municipality.slug}/`,
  d: areaPath(sheet, municipalityArea(shapes, municipality.code)),
  uncertain: false,
  ...paint(municipality),
});

/** The names of the focus first, then of the roomiest neighbours, none on top of another. */
function labelsOf(
  geography: Geography,
  sheet: Sheet,
  shown: readonly MapArea[],
  focus: ReadonlySet<string>,
): readonly MapLabel[] {
  const { width, height } = sheetSize(sheet);
  const candidates = shown
    .map(({ id, name }) => {
      const { metres, clearance } = geography.labelPoint(municipalityCode(id));
      const [x, y] = toSheet(sheet, metres);
      return { x, y, text: shortName(name), rank: clearance + (focus.has(id) ? 1e9 : 0) };
    })
    .filter(({ x, y, text }) => {
      const half = halfWidth(text);
      return x > half && x < width - half && y > LINE && y < height - LINE;
    })
    .sort((a, b) => b.rank - a.rank);
  const placed: MapLabel[] = [];
  for (const { x, y, text } of candidates) {
    if (placed.length >= MOST_LABELS) break;
    if (placed.some((other) => collide(other, { x, y, text }))) continue;
    placed.push({ x, y, text });
  }
  return placed;
}

/** The height of a line and the mean width of a letter, in units of the viewBox. */
const LINE = 18;
const LETTER = 8;

const halfWidth = (text: string): number => (text.length * LETTER) / 2;

const collide = (a: MapLabel, b: MapLabel): boolean =>
  Math.abs(a.y - b.y) < LINE && Math.abs(a.x - b.x) < halfWidth(a.text) + halfWidth(b.text);

/** On a map the first of several names is enough, and the county in brackets is seen. */
const shortName = (name: string): string => name.split(' - ')[0]?.replace(/ \(.*\)$/, '') ?? name;
