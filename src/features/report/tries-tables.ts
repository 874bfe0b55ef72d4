import type { TriedPlace } from '../../atlas/recomputed/coefficient-places.ts';
import type { Recomputed } from '../../atlas/recomputed/recomputed.ts';
import type { TriesRow, Try } from '../../atlas/recomputed/tries.ts';
import type { ClaimId } from '../../domain/claim.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { DataTable, TableCell, TableColumn } from '../../ui/table/table.ts';
import { foundText } from './printed.ts';

const numeric = (head: string): TableColumn => ({ head, numeric: true });

/** What was tried at the report's 189 of 209 municipalities. */
export function namedColumnsTries(results: Recomputed, language: Language): DataTable {
  const { recomputed: words } = wordsOf(language);
  const { columns, rows } = results.namedColumns.tries;
  return {
    caption: words.remote.tries,
    columns: [{ head: words.head.definition }, numeric(words.head.found)],
    rows: rows.map((row) => ({
      cells: [
        { text: words.namedColumns[row.definition] },
        ...tryCells(results, language, columns, row),
      ],
    })),
  };
}

/** Sets of municipalities that were tried as the report's 47. */
export function coverageTriesTable(results: Recomputed, language: Language): DataTable {
  const { recomputed: words } = wordsOf(language);
  const { columns, rows } = results.coverage;
  return {
    caption: words.coverage.caption,
    columns: [
      { head: words.head.definition },
      ...columns.map((id) => numeric(words.claims[id].name)),
    ],
    rows: rows.map((row) => ({
      cells: [{ text: words.sets[row.definition] }, ...tryCells(results, language, columns, row)],
    })),
  };
}

/** What was tried at one of the two commuting coefficients. */
export function coefficientTriesTable(
  results: Recomputed,
  language: Language,
  id: 'arendal' | 'bodo',
): DataTable {
  const { recomputed: words } = wordsOf(language);
  const { columns, rows } = results[id];
  const claims = columns.map((): ClaimId => `coefficient-${id}`);
  return {
    caption: words.coefficients[id],
    columns: [
      { head: words.head.definition },
      numeric(words.head.year),
      ...columns.map((column) => numeric(placeText(language, column))),
    ],
    rows: rows.map((row) => ({
      cells: [
        { text: words.measures[row.definition.measure] },
        { text: String(row.definition.year) },
        ...tryCells(results, language, claims, row),
      ],
    })),
  };
}

/** What was tried at the shares of commuting outside the own region. */
export function outsideTriesTable(results: Recomputed, language: Language): DataTable {
  const { recomputed: words } = wordsOf(language);
  const { head } = words;
  const { columns, rows } = results.outside;
  return {
    caption: words.outside.caption,
    columns: [
      { head: head.definition },
      { head: head.members },
      { head: head.way },
      numeric(head.year),
      ...columns.map((id) => numeric(words.claims[id].name)),
    ],
    rows: rows.map((row) => {
      const { measure, group, way, year } = row.definition;
      return {
        cells: [
          { text: words.outsideMeasures[measure] },
          { text: words.groups[group] },
          { text: words.ways[way] },
          { text: String(year) },
          ...tryCells(results, language, columns, row),
        ],
      };
    }),
  };
}

/** @param claims the figure of the report that each value was tried at */
const tryCells = (
  results: Recomputed,
  language: Language,
  claims: readonly ClaimId[],
  { values }: TriesRow<unknown>,
): readonly TableCell[] => values.map((value, at) => tryCell(results, language, claims[at], value));

/** What a definition gave; a hit says so. Empty where it gives nothing. */
function tryCell(
  { claims }: Recomputed,
  language: Language,
  id: ClaimId | undefined,
  made: Try | undefined,
): TableCell {
  const claim = id && claims.get(id)?.claim;
  if (claim === undefined || made === undefined) return { text: '' };
  const figure = foundText(language, claim, made.value);
  return { text: made.hit ? wordsOf(language).recomputed.hit(figure) : figure };
}

function placeText(language: Language, { place, way, members }: TriedPlace): string {
  const { places, ways } = wordsOf(language).recomputed;
  // The places «without the largest» are named by how many there were with it.
  const count = place === 'named-but-largest' ? members.length + 1 : members.length;
  const name = places[place](count);
  return members.length === 1 ? name : `${name}, ${ways[way]}`;
}
