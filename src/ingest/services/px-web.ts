import { joinJsonStat } from '../sources/json-stat-join.ts';
import { readJsonStat, type StatTable } from '../sources/json-stat.ts';
import {
  selectionBody,
  selectionQuery,
  splitSelection,
  type PxSelection,
} from '../sources/px-selection.ts';
import type { Reading } from '../sources/text-file.ts';
import type { Client } from './client.ts';
import type { Question } from './call.ts';

/** Where PxWebApi v2 of Statistics Norway is. */
export const PX_WEB = 'https://data.ssb.no/api/pxwebapi/v2';

/** The question for what a table holds. */
export const metadataQuestion = (base: string, table: string): Question => ({
  url: `${base}/tables/${table}/metadata?lang=no&outputFormat=json-stat2`,
  what: `table ${table}, what it holds`,
});

/** The questions that together ask for a selection: each small enough, by POST when it is long. */
export function dataQuestions(
  base: string,
  table: string,
  selection: PxSelection,
  limits: { readonly cells: number; readonly url: number },
): Question[] {
  const parts = splitSelection(selection, limits.cells);
  const address = `${base}/tables/${table}/data?lang=no&outputFormat=json-stat2`;
  return parts.map((part, at) => {
    const of = parts.length > 1 ? `, part ${at + 1} of ${parts.length}` : '';
    const what = `table ${table}, ${yearsOf(part)}${of}`;
    const url = `${address}&${selectionQuery(part)}`;
    return url.length <= limits.url
      ? { url, what }
      : { url: address, body: selectionBody(part), what };
  });
}

const yearsOf = (selection: PxSelection): string => {
  const years = selection['Tid'] ?? [];
  return years.length > 1 ? `${years[0]}–${years.at(-1)}` : (years[0] ?? 'all years');
};

/** Asks for a selection, part after part, and joins them. @throws ServiceFailure when the service does not answer */
export async function fetchTable(
  client: Client,
  questions: readonly Question[],
  selection: PxSelection,
  file: string,
): Promise<Reading<StatTable>> {
  // Large calls go one after another: Statistics Norway asks for that.
  const texts: string[] = [];
  for (const question of questions) texts.push(await client.json(question));
  const [only] = texts;
  return texts.length === 1 && only !== undefined
    ? readJsonStat(only, file)
    : joinJsonStat(texts, selection, file);
}
