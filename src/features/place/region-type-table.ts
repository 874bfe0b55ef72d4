import type { Atlas } from '../../atlas/atlas.ts';
import type { LabourMarketRegionCode } from '../../domain/area-code.ts';
import type { RegionTypology } from '../../domain/indicators/region-typology.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { DataTable, TableRow } from '../../ui/table/table.ts';

/** The type of a region against each set of regions, with the limits that decided it. */
export function regionTypeTable(
  atlas: Atlas,
  language: Language,
  region: LabourMarketRegionCode,
): DataTable {
  const { typology } = wordsOf(language).uncertainty;
  const { all, reached } = atlas.typologies;
  const { integer } = numberFormatOf(language);
  return {
    caption: typology.title,
    columns: [
      { head: typology.compared },
      { head: typology.size },
      { head: typology.limitResidents, numeric: true },
      { head: typology.centre },
      { head: typology.limitShare, numeric: true },
    ],
    rows: [
      rowOf(language, region, all, typology.all(integer(all.regions.size))),
      rowOf(language, region, reached, typology.reached(integer(reached.regions.size))),
    ],
  };
}

function rowOf(
  language: Language,
  region: LabourMarketRegionCode,
  typology: RegionTypology<LabourMarketRegionCode>,
  text: string,
): TableRow {
  const { uncertainty } = wordsOf(language);
  const format = numberFormatOf(language);
  const type = typology.regions.get(region);
  const none = { text: uncertainty.typology.notReached, known: false };
  return {
    cells: [
      { text },
      type === undefined ? none : { text: uncertainty.size[type.size] },
      { text: format.integer(Math.round(typology.meanResidents)) },
      type === undefined ? none : { text: uncertainty.centre[type.centre] },
      { text: format.percent(typology.meanLargestShare, 1) },
    ],
  };
}

/** How many live in the region and in its largest municipality, in a sentence. */
export function regionTypeLead(
  atlas: Atlas,
  language: Language,
  region: LabourMarketRegionCode,
): string {
  const type = atlas.typologies.all.regions.get(region);
  if (type === undefined) return '';
  const format = numberFormatOf(language);
  return wordsOf(language).uncertainty.typology.lead(
    format.integer(type.residents),
    atlas.population.ownYear,
    atlas.municipality(type.largest).name,
    format.percent(type.largestShare, 1),
  );
}
