import type { MunicipalityCode } from '../domain/area-code.ts';
import type { MunicipalityTopology } from '../domain/boundaries.ts';
import type { Nearest } from '../domain/indicators/reachability.ts';
import { kilometresApart } from '../geometry/distance.ts';
import { nearAmong, nearestAmong } from '../geometry/nearest.ts';
import { labelPoint, type LabelPoint } from '../geometry/label-point.ts';
import {
  landNeighbours,
  municipalityArea,
  planarAtlas,
  type PlanarAtlas,
} from '../geometry/planar-atlas.ts';
import { atlasBySheet } from '../geometry/sheet-detail.ts';

/** Where the municipalities lie: shapes in metres, neighbours, and points inside each. */
export interface Geography {
  readonly atlas: PlanarAtlas;
  /** The shapes as simple as a sheet of that unit can show. */
  readonly forSheet: (sheet: { readonly unit: number }) => PlanarAtlas;
  /** The municipalities that share a border on land. */
  neighbours(municipality: MunicipalityCode): readonly MunicipalityCode[];
  labelPoint(municipality: MunicipalityCode): LabelPoint;
  /** Kilometres as the crow flies between points inside two municipalities. */
  distance(from: MunicipalityCode, to: MunicipalityCode): number;
  /** The nearest of some municipalities to any; of several as near, the lowest number. */
  nearestAmong(
    municipalities: readonly MunicipalityCode[],
  ): (from: MunicipalityCode) => Nearest | undefined;
  /** As many of some municipalities as are enough, those nearest to any, in no order. */
  nearAmong(
    municipalities: readonly MunicipalityCode[],
  ): (
    from: MunicipalityCode,
    enough: (near: readonly MunicipalityCode[]) => boolean,
  ) => readonly MunicipalityCode[];
}

export function geographyOf(boundaries: MunicipalityTopology): Geography {
  const atlas = planarAtlas(boundaries);
  const neighbours = landNeighbours(atlas);
  const points = new Map<MunicipalityCode, LabelPoint>();
  const pointOf = (code: MunicipalityCode): LabelPoint => {
    const point = points.get(code) ?? labelPoint(municipalityArea(atlas, code));
    points.set(code, point);
    return point;
  };
  const places = (municipalities: readonly MunicipalityCode[]) =>
    new Map(municipalities.map((code) => [code, pointOf(code).degrees]));
  return {
    atlas,
    forSheet: atlasBySheet(atlas),
    neighbours: (code) => (neighbours.get(code) ?? []) as readonly MunicipalityCode[],
    labelPoint: pointOf,
    distance: (from, to) => kilometresApart(pointOf(from).degrees, pointOf(to).degrees),
    nearestAmong: (municipalities) => {
      const find = nearestAmong(places(municipalities));
      return (from) => {
        const found = find(pointOf(from).degrees);
        return found && { municipality: found.code, kilometres: found.kilometres };
      };
    },
    nearAmong: (municipalities) => {
      const find = nearAmong(places(municipalities));
      return (from, enough) => find(pointOf(from).degrees, enough);
    },
  };
}
