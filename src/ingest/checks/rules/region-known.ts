import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/** Every municipality is in one labour-market region of the list (its row can hold but one). */
export const regionKnown = defineRule('region-known', function* (tables) {
  const known = new Set(tables.labourMarketRegions.map((row) => row.labour_market_region));
  for (const { municipality, labour_market_region } of tables.municipalities) {
    if (known.has(labour_market_region)) continue;
    yield {
      file: 'municipalities.csv',
      place: `municipality ${municipality}`,
      message: `region ${labour_market_region} is not in labour-market-regions.csv`,
      remedy: IMPORT_AGAIN,
    };
  }
});
