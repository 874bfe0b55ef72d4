import { figureFaults, type FigureFault } from '../../../domain/figure-fault.ts';
import type { ProgrammeFigureRow } from '../../tables/programmes.ts';
import { defineRule } from '../rule.ts';

/** A programme's figure can be true: of a known unit, in range, and its period is one. */
export const figurePlausible = defineRule('figure-plausible', function* (tables) {
  for (const row of tables.programmeFigures) {
    for (const fault of figureFaults(row)) {
      yield {
        file: 'programmes/figures.csv',
        place: `programme ${row.programme}, ${row.figure} ${row.year}`.trim(),
        message: MESSAGES[fault](row),
        remedy: `look it up in the report, section ${row.report_section}`,
      };
    }
  }
});

const valuesOf = ({ value, value_to }: ProgrammeFigureRow): string =>
  [value, value_to].filter((each) => each !== undefined).join('–');

const MESSAGES: Readonly<Record<FigureFault, (row: ProgrammeFigureRow) => string>> = {
  unit: ({ unit }) => `the unit «${unit}» is not known`,
  negative: (row) => `${valuesOf(row)} is negative`,
  'above-whole': (row) => `a share of ${valuesOf(row)} is more than the whole`,
  'not-whole': (row) => `${valuesOf(row)} ${row.unit} is not a whole number`,
  backwards: (row) => `${valuesOf(row)} runs backwards`,
  range: () => 'a range has two ends, and only a range has',
  time: ({ year }) => `«${year}» is neither a year, a day nor a period`,
};
