import { formerNames, nameLanguages } from './names.ts';
import { competence, coverage, facts, pages, programmeFigures, programmes } from './programmes.ts';
import { claims, statements, table1 } from './report.ts';
import { surveyCells, surveyTables } from './surveys.ts';

/** The tables that people write, nearly all from the report; an import leaves them alone. */
export const AUTHORED_FILES: readonly string[] = [
  programmes,
  facts,
  programmeFigures,
  competence,
  coverage,
  pages,
  surveyTables,
  surveyCells,
  claims,
  table1,
  statements,
  nameLanguages,
  formerNames,
].map(({ file }) => file);
