import { divisionYears } from '../../../domain/division-years.ts';
import { areaSlug } from '../../../domain/slug.ts';
import type { Tables } from '../../tables/tables.ts';
import { defineRule } from '../rule.ts';

const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Every page has an address of its own, made of letters, digits and hyphens. */
export const slugUnique = defineRule('slug-unique', function* (tables) {
  for (const [file, slugs] of Object.entries(slugsByFile(tables))) {
    for (const [slug, all] of Map.groupBy(slugs, (each) => each)) {
      const at = { file, place: `address ${slug}` };
      if (all.length > 1) {
        yield { ...at, message: `${all.length} pages would have it`, remedy: 'rename all but one' };
      }
      if (!WORDS.test(slug)) {
        const message = 'is not made of words of a–z and 0–9 with hyphens between';
        yield { ...at, message, remedy: 'mend the name, or teach src/domain/slug.ts its letters' };
      }
    }
  }
});

const slugsByFile = (tables: Tables): Readonly<Record<string, readonly string[]>> => ({
  'municipalities.csv': tables.municipalities.map((row) => areaSlug(row.municipality, row.name)),
  'labour-market-regions.csv': tables.labourMarketRegions.map((row) =>
    areaSlug(row.labour_market_region, row.name),
  ),
  'counties.csv': tables.counties
    .filter(({ division }) => division === divisionYears(tables.manifest.divisions).latest)
    .map((row) => areaSlug(row.county, row.name)),
  'programmes/programmes.csv': tables.programmes.map(({ programme }) => programme),
});
