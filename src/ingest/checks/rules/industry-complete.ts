import type { Tables } from '../../tables/tables.ts';
import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/** In a census (basis and year) every municipality has a row for every group and for the total. */
export const industryComplete = defineRule('industry-complete', function* (tables) {
  const total = tables.industries.find(({ kind }) => kind === 'total')?.industry;
  const censuses = Map.groupBy(
    tables.employmentByIndustry,
    ({ basis, year }) => `${year}, ${basis}`,
  );
  for (const [census, rows] of censuses) {
    const expected = new Set(rows.map(({ industry }) => industry));
    if (total !== undefined) expected.add(total);
    const found = new Set(rows.map(({ municipality, industry }) => `${municipality} ${industry}`));
    for (const { code, industry } of pairs(tables, expected)) {
      if (found.has(`${code} ${industry}`)) continue;
      yield {
        file: 'employment-by-industry.csv',
        place: `municipality ${code}, ${census}, industry ${industry}`,
        message: 'there is no row, neither with a figure nor with a reason',
        remedy: IMPORT_AGAIN,
      };
    }
  }
});

function* pairs(tables: Tables, industries: ReadonlySet<string>) {
  for (const { municipality: code } of tables.municipalities) {
    for (const industry of industries) yield { code, industry };
  }
}
