import type { Tables } from '../../tables/tables.ts';
import { defineRule } from '../rule.ts';

/** Sections of the report, several with «; » between: `3.7.1`, `Vedlegg 2`, `Sammendrag`. */
const ONE = String.raw`([1-8](\.[1-9]\d?){0,2}|Vedlegg [1-9]|Sammendrag)`;
const SECTIONS = new RegExp(`^${ONE}(; ${ONE})*$`);

/** What is taken from the report says from which section. */
export const reportSection = defineRule('report-section', function* (tables) {
  for (const [file, rows] of Object.entries(sectionsByFile(tables))) {
    for (const [place, section] of rows) {
      if (SECTIONS.test(section)) continue;
      yield {
        file,
        place,
        message: `«${section}» is not a section of the report`,
        remedy: 'write the number, «Vedlegg N» or «Sammendrag», with «; » between several',
      };
    }
  }
});

const sectionsByFile = (
  tables: Tables,
): Readonly<Record<string, readonly (readonly [place: string, section: string])[]>> => ({
  'programmes/programmes.csv': tables.programmes.map((row) => [
    `programme ${row.programme}`,
    row.report_section,
  ]),
  'programmes/facts.csv': tables.facts.map((row) => [
    `programme ${row.programme}, ${row.field}`,
    row.report_section,
  ]),
  'programmes/figures.csv': tables.programmeFigures.map((row) => [
    `programme ${row.programme}, ${row.figure} ${row.year}`.trim(),
    row.report_section,
  ]),
  'programmes/coverage.csv': tables.coverage.map((row) => [
    `programme ${row.programme}, municipality ${row.municipality}, ${row.basis}`,
    row.report_section,
  ]),
  'report/claims.csv': tables.claims.map((row) => [`claim ${row.claim}`, row.report_section]),
  'surveys/tables.csv': tables.surveyTables.map((row) => [
    `table ${row.table}`,
    row.report_section,
  ]),
});
