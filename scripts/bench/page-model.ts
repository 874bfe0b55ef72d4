import type { Municipality } from '../../src/atlas/area.ts';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { flowTable, profileCommutingTable } from '../../src/features/commuting/commuting-page.ts';
import { coveragePaint } from '../../src/ui/evidence/coverage-look.ts';
import { flowsFile } from '../../src/features/flows/flows.ts';
import { profileIndustryTable } from '../../src/features/industry/industry-page.ts';
import { municipalityLead } from '../../src/features/place/lead.ts';
import { municipalityFocus } from '../../src/map/municipality-focus.ts';
import type { DrawNeighbourhood } from '../../src/map/neighbourhood-map.ts';
import { memberTable, reachTable } from '../../src/features/place/member-table.ts';
import { nearestLead, nearestTable } from '../../src/features/place/nearest-table.ts';
import { populationTable } from '../../src/features/place/population-table.ts';

/**
 * What the page of a municipality says and draws, and the flows that its map of them fetches: all
 * that Astro writes as HTML but the frame that every page has.
 */
export function pageModel(atlas: Atlas, draw: DrawNeighbourhood, municipality: Municipality) {
  const { code, name } = municipality;
  const reach = atlas.gaps.of(code, 'stated');
  return {
    lead: municipalityLead(atlas, 'nb', municipality),
    county: atlas.county2024Of(municipality).name,
    reach: reachTable(atlas, 'nb', code),
    nearest: reach && [
      nearestLead(atlas, 'nb', municipality, reach),
      nearestTable(atlas, 'nb', municipality),
    ],
    population: populationTable(atlas, 'nb', municipality),
    industries: atlas.industries.censuses.map((census) =>
      profileIndustryTable(atlas, 'nb', municipality, census),
    ),
    commuting: profileCommutingTable(atlas, 'nb', municipality),
    ends: [flowTable(atlas, 'nb', code, 'destinations'), flowTable(atlas, 'nb', code, 'origins')],
    neighbours: memberTable(atlas, 'nb', '', atlas.geography.neighbours(code)),
    figure: draw({
      focus: municipalityFocus(atlas, municipality),
      outlined: [code],
      paint: coveragePaint(atlas, 'nb'),
    }),
    flows: flowsFile(atlas, { name, members: [code], years: atlas.commuting.years, floor: 1 }),
  };
}
