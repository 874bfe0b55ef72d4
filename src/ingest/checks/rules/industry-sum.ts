import { groupsAmong } from '../../../domain/industry.ts';
import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/**
 * Statistics Norway publishes every 1 and 2 as 0 or 3, so a published 3 can be one person, 2 too
 * many. That shows in groups small enough to be made of few such cells; in larger ones the
 * roundings up and down even out.
 */
const SMALL_GROUP = 50;
const DRIFT_OF_SMALL_GROUP = 2;

/**
 * The groups of a census are parts of all industries: together no more than the total. What is a
 * part of a group that is there too is counted with it.
 */
export const industrySum = defineRule('industry-sum', function* (tables) {
  const totals = new Set(
    tables.industries.filter(({ kind }) => kind === 'total').map(({ industry }) => industry),
  );
  const censuses = Map.groupBy(
    tables.employmentByIndustry,
    ({ municipality, year, basis }) => `municipality ${municipality}, ${year}, ${basis}`,
  );
  for (const [place, rows] of censuses) {
    const total = rows.find(({ industry }) => totals.has(industry))?.persons;
    if (total === undefined) continue;
    const codes = rows.map(({ industry }) => industry).filter((code) => !totals.has(code));
    const groups = new Set(groupsAmong(codes));
    let sum = 0;
    let drift = 0;
    for (const { industry, persons } of rows) {
      if (persons === undefined || !groups.has(industry)) continue;
      sum += persons;
      if (persons < SMALL_GROUP) drift += DRIFT_OF_SMALL_GROUP;
    }
    if (sum <= total + drift) continue;
    yield {
      file: 'employment-by-industry.csv',
      place,
      message: `the groups sum to ${sum}, the total is ${total}`,
      remedy: `${IMPORT_AGAIN}; the groups of one census must not overlap`,
    };
  }
});
