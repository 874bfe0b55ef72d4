import { placesOf, programmePlaces, readMunicipalities } from './areas.ts';
import { EMPTY, plus, published, type Interval } from './bounds.ts';
import { readCsv } from './read-csv.ts';

const AREA_TYPES = ['country', 'county', 'county-2024', 'labour-market-region', 'municipality'];
const ALL = '00-99';
const REST = 'other';

interface Sums {
  readonly employed: Interval;
  readonly total: Interval;
  readonly leftOut: readonly string[];
  readonly members: number;
}
type Cell = (municipality: string, industry: string) => Interval | undefined;

/** Every row of location-quotients.csv, by its key, from the published cells and the method page. */
export function recomputeQuotients(folder: string): ReadonlyMap<string, Record<string, string>> {
  const places = [...placesOf(readMunicipalities(folder), AREA_TYPES), ...programmePlaces(folder)];
  const country = places[0]!;
  const rows = new Map<string, Record<string, string>>();
  for (const { year, basis, industries, cell } of countsOf(folder)) {
    for (const industry of industries) {
      const national = sumsOf(country.members, industry, cell);
      for (const { type, code, members } of places) {
        const key = `${type} ${code} ${year} ${basis} ${industry}`;
        rows.set(key, rowOf(sumsOf(members, industry, cell), national));
      }
    }
  }
  return rows;
}

/** For each basis and year the industries, and what each municipality has in them. */
function countsOf(folder: string) {
  const all = readCsv(folder, 'employment-by-industry.csv');
  return [...Map.groupBy(all, (row) => `${row['basis']} ${row['year']}`)].map(([key, rows]) => {
    const [basis = '', year = ''] = key.split(' ');
    const groups = [...new Set(rows.map((row) => row['industry']!))]
      .filter((i) => i !== ALL)
      .sort();
    const cells = new Map(
      rows
        .filter((row) => row['persons'] !== '')
        .map((row) => [
          `${row['municipality']} ${row['industry']}`,
          published(Number(row['persons'])),
        ]),
    );
    const read: Cell = (municipality, industry) => cells.get(`${municipality} ${industry}`);
    const cell: Cell = (municipality, industry) =>
      industry === REST ? rest(municipality, groups, read) : read(municipality, industry);
    return { year, basis, industries: groups.length > 1 ? [...groups, REST] : groups, cell };
  });
}

/** All industries less the groups, never below 0; unknown when any of them is. */
function rest(municipality: string, groups: readonly string[], read: Cell): Interval | undefined {
  let left = read(municipality, ALL);
  for (const group of groups) {
    const taken = read(municipality, group);
    if (left === undefined || taken === undefined) return undefined;
    left = {
      low: Math.max(0, left.low - taken.high),
      at: left.at - taken.at,
      high: Math.max(0, left.high - taken.low),
    };
  }
  return left && { ...left, at: Math.max(0, left.at) };
}

/** A municipality that lacks either figure is left out of both sums. */
function sumsOf(members: readonly string[], industry: string, cell: Cell): Sums {
  let [employed, total] = [EMPTY, EMPTY];
  const leftOut: string[] = [];
  for (const code of members) {
    const [some, all] = [cell(code, industry), cell(code, ALL)];
    if (some === undefined || all === undefined) {
      leftOut.push(code);
      continue;
    }
    employed = plus(employed, some);
    total = plus(total, all);
  }
  return { employed, total, leftOut, members: members.length };
}

function rowOf(own: Sums, national: Sums): Record<string, string> {
  const nationalShare = national.employed.at / national.total.at;
  const left = { national_share: String(nationalShare), left_out: own.leftOut.join('|') };
  if (own.leftOut.length === own.members) {
    return {
      ...left,
      employed: '',
      share: '',
      location_quotient: '',
      lower: '',
      upper: '',
      status: '',
      few: '',
    };
  }
  const share = own.employed.at / own.total.at;
  const bounded = own.total.low > 0 && national.employed.low > 0;
  const lower = own.employed.low / own.total.high / (national.employed.high / national.total.low);
  const upper = own.employed.high / own.total.low / (national.employed.low / national.total.high);
  return {
    ...left,
    employed: String(own.employed.at),
    share: String(share),
    location_quotient: String(share / nationalShare),
    lower: bounded ? String(lower) : '',
    upper: bounded ? String(upper) : '',
    status: statusOf(bounded, lower, upper),
    few: String(own.employed.at < 10),
  };
}

function statusOf(bounded: boolean, lower: number, upper: number): string {
  if (!bounded) return 'uncertain';
  if (lower >= 1.25) return 'high';
  if (upper <= 0.75) return 'low';
  return upper >= 1.25 || lower <= 0.75 ? 'uncertain' : 'average';
}
