import { programmePlaces, placesOf, readMunicipalities, type Place } from './areas.ts';
import { readCsv } from './read-csv.ts';

const AREA_TYPES = ['country', 'county', 'county-2024', 'labour-market-region', 'municipality'];
const FROM = 2020;
const SIX = 6;

/** A number, or the reason that stands in its cell. */
type Cell = number | string;
type Read = (municipality: string, year: number) => Cell;

const placesIn = (folder: string): readonly Place[] => [
  ...placesOf(readMunicipalities(folder), AREA_TYPES),
  ...programmePlaces(folder),
];
const isNumber = (cell: Cell): cell is number => typeof cell === 'number';
const add = (cells: readonly Cell[]): Cell =>
  cells.find((cell) => !isNumber(cell)) ??
  cells.reduce<number>((sum, cell) => sum + Number(cell), 0);

/** The columns of a file summed, by municipality and year; `missing` where there is no row. */
function readerOf(folder: string, file: string, columns: readonly string[], status = ''): Read {
  const cells = new Map(
    readCsv(folder, file).map((row) => [
      `${row['municipality']} ${row['year']}`,
      add(columns.map((name) => cellOf(row[name]!, row[status]))),
    ]),
  );
  return (municipality, year) => cells.get(`${municipality} ${year}`) ?? 'missing';
}

const cellOf = (text: string, status = 'missing'): Cell =>
  text === '' ? status : /^\d+$/.test(text) ? Number(text) : text;

const ages = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `age_${from + at}`);

const yearsOf = (folder: string, file: string): readonly number[] => [
  ...new Set(readCsv(folder, file).map((row) => Number(row['year']))),
];

/** One sum for each reader, over the members that all of them know; or the first reason. */
function alike(members: readonly string[], year: number, readers: readonly Read[]) {
  const rows = members.map((code) => readers.map((read) => read(code, year)));
  const known = rows.filter((row) => row.every(isNumber));
  const reason = rows[0]?.find((cell) => typeof cell === 'string') ?? 'missing';
  const sums = readers.map((_, at) => add(known.map((row) => row[at]!)) as number);
  return { sums, reason: known.length > 0 ? '' : reason };
}

/** A figure beside its status: the one or the other. */
const shown = (value: number, reason: string): readonly [string, string] =>
  reason !== ''
    ? ['', reason]
    : Number.isFinite(value)
      ? [String(value), '']
      : ['', 'not-applicable'];

/** Every row of young-adults.csv, by its key, from the counts of single ages and of all residents. */
export function recomputeYoungAdults(folder: string): ReadonlyMap<string, Record<string, string>> {
  const aged = (from: number, to: number): Read =>
    readerOf(folder, 'residents-by-age.csv', ages(from, to));
  const all = readerOf(folder, 'population.csv', ['persons'], 'status');
  const [young, older, younger] = [aged(20, 34), aged(26, 34), aged(20, 28)];
  const then: Read = (code) => young(code, FROM);
  const sixBefore: Read = (code, year) => younger(code, year - SIX);
  const years = yearsOf(folder, 'residents-by-age.csv');
  const rows = new Map<string, Record<string, string>>();
  for (const { type, code, members } of placesIn(folder))
    for (const year of years) {
      const followed = years.includes(year - SIX);
      const counted = alike(members, year, [all, young]);
      const residents = counted.reason === '' ? counted : alike(members, year, [all]);
      const number = alike(members, year, [young]);
      const change = alike(members, year, [young, then]);
      const cohort = alike(members, year, [older, sixBefore]);
      const needed = [all, young, then, ...(followed ? [older, sixBefore] : [])];
      const leftOut = members.filter((each) => needed.some((read) => !isNumber(read(each, year))));
      rows.set(`${type} ${code} ${year}`, {
        ...cells('residents', shown(residents.sums[0]!, residents.reason)),
        ...cells('young_adults', shown(number.sums[0]!, number.reason)),
        ...cells('share', shown(counted.sums[1]! / counted.sums[0]!, counted.reason)),
        ...cells('change_since_2020', shown(growth(change.sums), change.reason)),
        ...cells(
          'cohort_change',
          shown(growth(cohort.sums), followed ? cohort.reason : 'not-derivable'),
        ),
        incomplete: String(leftOut.length > 0),
        left_out: leftOut.join('|'),
      });
    }
  return rows;
}

const growth = ([now = 0, before = 0]: readonly number[]): number => (now - before) / before;

const cells = (name: string, [value, status]: readonly [string, string]) => ({
  [name]: value,
  [`${name}_status`]: status,
});

/** Every row of education.csv, by its key, from the counts of each municipality. */
export function recomputeEducation(folder: string): ReadonlyMap<string, Record<string, string>> {
  const count = (...columns: readonly string[]): Read =>
    readerOf(folder, 'residents-by-education.csv', columns);
  const readers = [
    count('residents_16_plus'),
    count('higher_short', 'higher_long'),
    count('higher_long'),
  ];
  const rows = new Map<string, Record<string, string>>();
  for (const { type, code, members } of placesIn(folder))
    for (const year of yearsOf(folder, 'residents-by-education.csv')) {
      const { sums, reason } = alike(members, year, readers);
      const [residents = 0, higher = 0, long = 0] = sums;
      const leftOut = members.filter((each) => readers.some((read) => !isNumber(read(each, year))));
      const figure = (value: number): string => shown(value, reason)[0];
      rows.set(`${type} ${code} ${year}`, {
        residents_16_plus: figure(residents),
        higher: figure(higher),
        higher_long: figure(long),
        higher_share: figure(higher / residents),
        higher_long_share: figure(long / residents),
        education_status: shown(higher / residents, reason)[1],
        incomplete: String(leftOut.length > 0),
        left_out: leftOut.join('|'),
      });
    }
  return rows;
}
