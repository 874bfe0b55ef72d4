import type { Observation } from '../../domain/observation.ts';
import { AGES, type AgeColumn, type AgeRow, type EducationRow } from '../../domain/residents.ts';
import type { StatDocument } from './document.ts';
import { exactly, onOwnNumbers, type StatReader } from './stat-reader.ts';

const AGE_OF = new Map(AGES.map((age): [string, AgeColumn] => [`0${age}`, `age_${age}`]));
const LEVEL_OF = new Map([
  ['00', 'residents_16_plus'],
  ['03a', 'higher_short'],
  ['04a', 'higher_long'],
] as const);

/** Residents of single ages on 1 January, all years on the division's own numbers. */
export const ageRows = (reader: StatReader): AgeRow[] =>
  reader.catalogue.ages.flatMap((document) => rowsOf(reader, document, 'Alder', AGE_OF));

/** Residents by education on 1 October. */
export const educationRows = (reader: StatReader): EducationRow[] =>
  reader.catalogue.education.flatMap((document) => rowsOf(reader, document, 'Nivaa', LEVEL_OF));

/** A row a municipality and year, with a column for each code of a dimension. */
function rowsOf<Name extends string>(
  reader: StatReader,
  document: StatDocument,
  dimension: string,
  columns: ReadonlyMap<string, Name>,
) {
  const figures = reader.figures(document, {
    Region: reader.places(document),
    [dimension]: exactly([...columns.keys()]),
  });
  const own = onOwnNumbers(figures, document, reader.division);
  const rows = Map.groupBy(own, ({ code, codes }) => `${code} ${codes['Tid']}`);
  return [...rows.values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined) return [];
    const { code: municipality, codes, recode } = first;
    const counts = cells.map((cell) => [
      columns.get(cell.codes[dimension] ?? ''),
      cell.observation,
    ]);
    const row = Object.fromEntries(counts) as Record<Name, Observation>;
    return [{ municipality, year: Number(codes['Tid']), recode, ...row }];
  });
}
