import { isReportSection, webSourceOf } from '../../../domain/source-reference.ts';
import type { Tables } from '../../tables/tables.ts';
import { defineRule } from '../rule.ts';

const FILE = 'programmes/pages.csv';
/** A year, a month or a day. */
const PUBLISHED = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/;

/**
 * What is not from the report is from a page that is told of: its title, when it is from, the day it
 * was read, and what it says of the programme.
 */
export const pageTold = defineRule('page-told', function* (tables) {
  const told = new Set(tables.pages.map(({ programme, address }) => `${programme} ${address}`));
  for (const [file, place, programme, section] of sections(tables)) {
    const page = isReportSection(section) ? undefined : webSourceOf(section);
    if (page === undefined || told.has(`${programme} ${page.address}`)) continue;
    yield {
      file,
      place,
      message: `${page.address} is not among the pages that are told of for ${programme}`,
      remedy: `write a row of it in ${FILE}: title, when it is from, the day it was read, what it says`,
    };
  }
  for (const { programme, address, published, read, quote } of tables.pages) {
    const place = `programme ${programme}, ${address}`;
    if (webSourceOf(`${address} (${read})`) === undefined) yield { file: FILE, place, ...NO_PAGE };
    if (!PUBLISHED.test(published)) yield { file: FILE, place, ...NO_DATE };
    if (quote.includes('|')) yield { file: FILE, place, ...TWO_QUOTES };
  }
});

const NO_PAGE = {
  message: 'is no https address with the day it was read',
  remedy: 'write «https://…» without spaces or brackets, and the day as «2026-11-29»',
};
const NO_DATE = {
  message: 'the page is from no day, month or year',
  remedy: 'write «2022-12-13», «2022-12» or «2022», or leave it empty where the page shows none',
};

const TWO_QUOTES = {
  message: 'the quote holds «|», which parts the quotes of a page in the open data',
  remedy: 'quote what stands before it and what stands after it in a row each',
};

/** Every row that may be from a page: file, place, programme, and where it is from. */
function* sections(tables: Tables): Generator<readonly [string, string, string, string]> {
  const files = {
    'programmes/programmes.csv': tables.programmes,
    'programmes/facts.csv': tables.facts,
    'programmes/figures.csv': tables.programmeFigures,
    'programmes/coverage.csv': tables.coverage,
  };
  for (const [file, rows] of Object.entries(files))
    for (const { programme, report_section } of rows)
      yield [file, `programme ${programme}`, programme, report_section];
}
