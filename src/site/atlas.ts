import type { Atlas } from '../atlas/atlas.ts';
import { loadAtlas } from '../atlas/load.ts';
import { nationalMap, type PaintNational } from '../map/national-map.ts';
import { neighbourhoodMap, type DrawNeighbourhood } from '../map/neighbourhood-map.ts';

/** What every page is built from: the atlas and its two ways to draw a map, made once a build. */
export interface Site {
  readonly atlas: Atlas;
  readonly national: PaintNational;
  readonly neighbourhood: DrawNeighbourhood;
}

let made: Promise<Site> | undefined;

export const site = (): Promise<Site> => (made ??= make());

async function make(): Promise<Site> {
  const atlas = await loadAtlas();
  return { atlas, national: nationalMap(atlas), neighbourhood: neighbourhoodMap(atlas) };
}
