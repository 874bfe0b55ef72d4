import type { ProgrammeFigureRow } from '../../tables/programmes.ts';
import { defineRule } from '../rule.ts';

/** What is counted in wholes; years, months and positions can be parts. */
const WHOLE = ['persons', 'businesses', 'municipalities', 'applications', 'nok'];
const PARTS = ['years', 'months', 'positions', 'share'];
const DAY = String.raw`(19|20)\d\d(-[01]\d(-[0-3]\d)?)?`;
/** A year, month or day; or a period, whose beginning «..» the report does not say. */
const TIME = new RegExp(`^(${DAY}|(${DAY}|\\.\\.)/${DAY})?$`);

/** A programme's figure can be true: of a known unit, in range, and its period is one. */
export const figurePlausible = defineRule('figure-plausible', function* (tables) {
  for (const row of tables.programmeFigures) {
    for (const message of faults(row)) {
      yield {
        file: 'programmes/figures.csv',
        place: `programme ${row.programme}, ${row.figure} ${row.year}`.trim(),
        message,
        remedy: `look it up in the report, section ${row.report_section}`,
      };
    }
  }
});

function* faults({ unit, value, value_to, qualifier, year }: ProgrammeFigureRow) {
  const values = value_to === undefined ? [value] : [value, value_to];
  if (!WHOLE.includes(unit) && !PARTS.includes(unit)) yield `the unit «${unit}» is not known`;
  if (values.some((each) => each < 0)) yield `${values.join('–')} is negative`;
  if (unit === 'share' && values.some((each) => each > 1)) {
    yield `a share of ${values.join('–')} is more than the whole`;
  }
  if (WHOLE.includes(unit) && !values.every(Number.isInteger)) {
    yield `${values.join('–')} ${unit} is not a whole number`;
  }
  if (value_to !== undefined && value_to <= value) yield `${value}–${value_to} runs backwards`;
  if ((qualifier === 'range') !== (value_to !== undefined)) {
    yield 'a range has two ends, and only a range has';
  }
  if (!TIME.test(year)) yield `«${year}» is neither a year, a day nor a period`;
}
