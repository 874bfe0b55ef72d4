import { isReportSection } from '../../../domain/source-reference.ts';
import { defineRule } from '../rule.ts';

/** The report is of 2021: nothing in it began later, and no trainee period lasts five years. */
const REPORT_YEAR = 2021;
const LONGEST_MONTHS = 60;

/** Start and length of a programme can be true. */
export const programmeDates = defineRule('programme-dates', function* (tables) {
  for (const { programme, start_year, length_months, report_section } of tables.programmes) {
    const at = {
      file: 'programmes/programmes.csv',
      place: `programme ${programme}`,
      remedy: `look it up: ${report_section}`,
    };
    const inReport = isReportSection(report_section);
    if (inReport && start_year !== undefined && start_year > REPORT_YEAR) {
      yield { ...at, message: `began in ${start_year}, after the report` };
    }
    if (length_months !== undefined && (length_months === 0 || length_months > LONGEST_MONTHS)) {
      yield { ...at, message: `a trainee period of ${length_months} months` };
    }
  }
});
