import { placesOf, readMunicipalities } from './areas.ts';
import { readCsv } from './read-csv.ts';

const GROUP_TYPES = [
  'country',
  'county',
  'county-2024',
  'centrality-class',
  'labour-market-region',
];
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  participation: ['participation'],
  stated: ['participation', 'stated-municipality', 'stated-all'],
  area: ['participation', 'stated-municipality', 'stated-all', 'stated-region'],
};

/** Every row of coverage-summary.csv, by its key, from the report's reach and the population. */
export function recomputeCoverage(folder: string): ReadonlyMap<string, Record<string, string>> {
  const residents = latestOwnResidents(folder);
  const active = new Set(
    readCsv(folder, 'programmes/programmes.csv')
      .filter((row) => row['status'] === 'active')
      .map((row) => row['programme']),
  );
  // What a web page says is not the report's, and is counted by nobody unasked.
  const reach = readCsv(folder, 'programmes/coverage.csv').filter(
    (row) => active.has(row['programme']) && !row['report_section']!.startsWith('https:'),
  );
  const rows = new Map<string, Record<string, string>>();
  for (const [evidence, bases] of Object.entries(COUNTS)) {
    const covered = new Set(
      reach.filter((row) => bases.includes(row['basis']!)).map((row) => row['municipality']!),
    );
    for (const { type, code, members } of placesOf(readMunicipalities(folder), GROUP_TYPES)) {
      const reached = members.filter((member) => covered.has(member));
      const people = (codes: readonly string[]) =>
        codes.reduce((sum, each) => sum + residents.get(each)!, 0);
      rows.set(`${evidence} ${type} ${code}`, {
        municipalities: String(members.length),
        covered_municipalities: String(reached.length),
        population: String(people(members)),
        covered_population: String(people(reached)),
      });
    }
  }
  return rows;
}

/** The latest year that was counted on the division's own numbers: none of it is recoded. */
function latestOwnResidents(folder: string): ReadonlyMap<string, number> {
  const all = readCsv(folder, 'population.csv');
  const recoded = new Set(all.filter((row) => row['recode'] !== '').map((row) => row['year']));
  const year = all
    .map((row) => row['year']!)
    .filter((each) => !recoded.has(each))
    .sort()
    .at(-1);
  return new Map(
    all
      .filter((row) => row['year'] === year)
      .map((row) => [row['municipality']!, Number(row['persons'])]),
  );
}
