import type { Atlas } from '../../atlas/atlas.ts';
import { nationalDetail, nationalDetailText } from '../../geometry/national-detail.ts';

/** The text of the file with the borders that a national map needs when the reader comes closer. */
export const nationalDetailFile = (atlas: Atlas): string =>
  nationalDetailText(nationalDetail(atlas.geography.atlas));
