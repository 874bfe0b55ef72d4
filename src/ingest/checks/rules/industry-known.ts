import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/** The list of industries is that of the figures, with one total. */
export const industryKnown = defineRule('industry-known', function* (tables) {
  const listed = new Set(tables.industries.map(({ industry }) => industry));
  const used = new Set(tables.employmentByIndustry.map(({ industry }) => industry));
  for (const industry of used) {
    if (listed.has(industry)) continue;
    const at = { file: 'employment-by-industry.csv', place: `industry ${industry}` };
    yield { ...at, message: 'is not in industries.csv', remedy: IMPORT_AGAIN };
  }
  for (const { industry, name } of tables.industries) {
    if (used.has(industry)) continue;
    const at = { file: 'industries.csv', place: `industry ${industry}` };
    yield { ...at, message: `no figure is about «${name}»`, remedy: IMPORT_AGAIN };
  }
  const totals = tables.industries.filter(({ kind }) => kind === 'total').length;
  if (totals !== 1) {
    const at = { file: 'industries.csv', place: 'kind total' };
    yield { ...at, message: `${totals} totals; one is needed`, remedy: IMPORT_AGAIN };
  }
});
