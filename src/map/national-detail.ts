import type { Atlas } from '../atlas/atlas.ts';
import { municipalityCode } from '../domain/area-code.ts';
import { nationalDetail, nationalDetailText } from '../geometry/national-detail.ts';

/**
 * The text of the file with the borders that a national map needs when the reader comes closer:
 * each municipality with its labour-market region and its county of 2024.
 */
export const nationalDetailFile = (atlas: Atlas): string =>
  nationalDetailText(nationalDetail(atlas.geography.atlas), (code) => {
    const { region, county2024 } = atlas.municipality(municipalityCode(code));
    return { region, county: county2024 };
  });
