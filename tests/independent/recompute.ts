/**
 * Recomputes the published tables without the project's code: it knows only the official figures
 * under `data/` and the formulas of the method page. `node tests/independent/recompute.ts
 * PUBLISHED [DATA]` compares a folder of downloads with what it finds, to the last digit.
 */
import { recomputeCommuting } from './commuting.ts';
import { recomputeCoverage } from './coverage-summary.ts';
import { LATER_KEY, recomputeLater } from './later-sources.ts';
import { recomputeQuotients } from './location-quotients.ts';
import { recomputeEducation, recomputeYoungAdults } from './people.ts';
import { readCsv, type TextRecord } from './read-csv.ts';

type Recomputed = ReadonlyMap<string, Record<string, string>>;

export interface Recomputation {
  readonly file: string;
  readonly key: readonly string[];
  readonly recompute: (data: string) => Recomputed;
}

export const RECOMPUTATIONS: readonly Recomputation[] = [
  { file: 'commuting.csv', key: ['area_type', 'area', 'year'], recompute: recomputeCommuting },
  {
    file: 'location-quotients.csv',
    key: ['area_type', 'area', 'year', 'basis', 'industry'],
    recompute: recomputeQuotients,
  },
  {
    file: 'coverage-summary.csv',
    key: ['evidence', 'group_type', 'group'],
    recompute: recomputeCoverage,
  },
  {
    file: 'young-adults.csv',
    key: ['area_type', 'area', 'year'],
    recompute: recomputeYoungAdults,
  },
  { file: 'education.csv', key: ['area_type', 'area', 'year'], recompute: recomputeEducation },
  { file: 'later-sources.csv', key: LATER_KEY, recompute: recomputeLater },
];

/** Each cell that is not, letter for letter, what was found; and each row that one side lacks. */
export function differences(
  rows: readonly TextRecord[],
  key: readonly string[],
  found: Recomputed,
): readonly string[] {
  const seen = new Set<string>();
  const wrong = rows.flatMap((row) => {
    const id = key.map((column) => row[column]).join(' ');
    seen.add(id);
    const expected = found.get(id);
    if (expected === undefined) return [`${id}: not recomputed`];
    return Object.entries(expected)
      .filter(([column, value]) => row[column] !== value)
      .map(([column, value]) => `${id}, ${column}: ${row[column]} is published, ${value} found`);
  });
  const lacking = [...found.keys()].filter((id) => !seen.has(id));
  return [...wrong, ...lacking.map((id) => `${id}: not published`)];
}

if (process.argv[1] === import.meta.filename) {
  const [, , published = 'dist/data', data = 'data'] = process.argv;
  for (const { file, key, recompute } of RECOMPUTATIONS) {
    const rows = readCsv(published, file);
    const wrong = differences(rows, key, recompute(data));
    console.log(`${file}: ${rows.length} rows, ${wrong.length} differences`);
    console.log(wrong.slice(0, 10).join('\n'));
    if (wrong.length > 0) process.exitCode = 1;
  }
}
