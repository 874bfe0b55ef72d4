import { readCsv, type TextRecord } from './read-csv.ts';

/** A place and the municipalities it is counted over. */
export interface Place {
  readonly type: string;
  readonly code: string;
  readonly members: readonly string[];
}

/** The areas of the method page, from nothing but the table of municipalities. */
export function placesOf(municipalities: readonly TextRecord[], types: readonly string[]) {
  const by = (type: string, column: string): readonly Place[] =>
    [...Map.groupBy(municipalities, (row) => row[column]!)].map(([code, rows]) => ({
      type,
      code,
      members: rows.map((row) => row['municipality']!),
    }));
  const all: Readonly<Record<string, () => readonly Place[]>> = {
    country: () => [
      { type: 'country', code: 'NO', members: municipalities.map((row) => row['municipality']!) },
    ],
    county: () => by('county', 'county'),
    'county-2024': () => by('county-2024', 'county_2024'),
    'centrality-class': () => by('centrality-class', 'centrality_class'),
    'labour-market-region': () => by('labour-market-region', 'labour_market_region'),
    municipality: () => by('municipality', 'municipality'),
  };
  return types.flatMap((type) => all[type]!());
}

export const readMunicipalities = (folder: string) => readCsv(folder, 'municipalities.csv');

/** Each regional programme with every municipality that the report ties it to, on whatever ground. */
export function programmePlaces(folder: string): readonly Place[] {
  // Of the report alone: what a web page says is nobody's area.
  const told = readCsv(folder, 'programmes/coverage.csv').filter(
    (row) => !row['report_section']!.startsWith('https:'),
  );
  const reach = Map.groupBy(told, (row) => row['programme']!);
  return readCsv(folder, 'programmes/programmes.csv')
    .filter((row) => row['kind'] === 'regional' && !row['report_section']!.startsWith('https:'))
    .map(({ programme = '' }) => {
      const codes = (reach.get(programme) ?? []).map((row) => row['municipality']!);
      return { type: 'programme', code: programme, members: [...new Set(codes)].sort() };
    });
}
