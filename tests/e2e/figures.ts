import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../scripts/static-server.ts';
import { readCsv, type TextRecord } from '../independent/read-csv.ts';

/**
 * What the site must say, from its own downloads: a new year of figures changes them, and no test.
 * The arithmetic of the downloads is held on the made-up country and in `tests/independent`.
 */
export const download = (file: string): readonly TextRecord[] => readCsv(join(DIST, 'data'), file);

/** The newest year that a download has a row of. */
export const newestIn = (file: string): string =>
  download(file)
    .map((row) => row['year']!)
    .reduce((newest, year) => (year > newest ? year : newest));

/** The newest year that an industry is shown for. */
export const newestFolder = (path: string): string => readdirSync(join(DIST, path)).sort().at(-1)!;

const MUNICIPALITIES = download('municipalities.csv');
/** The year of the residents in sentences about coverage. */
export const RESIDENTS_YEAR = MUNICIPALITIES[0]!['population_year']!;

/** How many municipalities are meant, and how many people live there. */
export function residents(isMeant: (row: TextRecord) => boolean = () => true) {
  const meant = MUNICIPALITIES.filter(isMeant);
  return {
    count: meant.length,
    people: meant.reduce((sum, row) => sum + Number(row['population']), 0),
  };
}
export const residentsOf = (...codes: readonly string[]): number =>
  residents((row) => codes.includes(row['municipality']!)).people;

/** A number with the groups of a language, as `text` reads it: 53 510, or 53,510 in English. */
export const grouped = (value: number, separator = ' '): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, separator);
