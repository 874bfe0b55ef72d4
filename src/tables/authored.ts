import { coverage, facts, programmeFigures, programmes } from './programmes.ts';
import { surveyCells, surveyTables } from './surveys.ts';

/** The tables that people write from the report; an import leaves them alone. */
export const AUTHORED_FILES: readonly string[] = [
  programmes,
  facts,
  programmeFigures,
  coverage,
  surveyTables,
  surveyCells,
].map(({ file }) => file);
