import { divisionYears } from '../../../domain/division-years.ts';
import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/**
 * Every region, and every county of the own division and of the last, has a municipality: else it
 * would have an empty page.
 */
export const areaHasMembers = defineRule('area-has-members', function* (tables) {
  const rows = tables.municipalities;
  const regions = new Set(rows.map((row) => row.labour_market_region));
  const { from, latest } = divisionYears(tables.manifest.divisions);
  const inhabited = new Map([
    [latest, new Set(rows.map(({ county_2024 }) => county_2024))],
    [from, new Set(rows.map(({ county }) => county))],
  ]);
  const message = 'no municipality belongs to it';
  const remedy = IMPORT_AGAIN;
  for (const { labour_market_region: region, name } of tables.labourMarketRegions) {
    if (regions.has(region)) continue;
    const place = `region ${region} ${name}`;
    yield { file: 'labour-market-regions.csv', place, message, remedy };
  }
  for (const { division, county, name } of tables.counties) {
    if (inhabited.get(division)?.has(county) !== false) continue;
    yield {
      file: 'counties.csv',
      place: `county ${county} ${name} of ${division}`,
      message,
      remedy,
    };
  }
});
