import { isReportSection, webSourceOf } from '../../../domain/source-reference.ts';
import type { Tables } from '../../tables/tables.ts';
import { defineRule } from '../rule.ts';

/**
 * What is taken from the report says from which section; what is told of a programme may be from
 * a web page instead, which is named with the day it was read.
 */
export const reportSection = defineRule('report-section', function* (tables) {
  for (const [file, rows] of Object.entries(sectionsByFile(tables))) {
    for (const [place, section] of rows) {
      const mayBeWeb = file.startsWith('programmes/');
      if (isReportSection(section) || (mayBeWeb && webSourceOf(section) !== undefined)) continue;
      yield {
        file,
        place,
        message: `«${section}» is not a section of the report${mayBeWeb ? ', nor a web page with a day' : ''}`,
        remedy: `${WRITE}${mayBeWeb ? OR_A_PAGE : ''}`,
      };
    }
  }
});

const WRITE = 'write the number, «Vedlegg N» or «Sammendrag», with «; » between several';
const OR_A_PAGE = '; or the page and the day it was read: «https://example.org/ (2026-11-23)»';

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
  'report/statements.csv': tables.statements.map((row) => [
    `${row.field} «${row.nb.slice(0, 40)}»`,
    row.report_section,
  ]),
  'surveys/tables.csv': tables.surveyTables.map((row) => [
    `table ${row.table}`,
    row.report_section,
  ]),
});
