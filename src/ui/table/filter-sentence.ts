import { listed } from '../../i18n/list.ts';
import type { NumberFormat } from '../../i18n/number.ts';
import type { Asked, RowFilter } from './row-filter.ts';

/** The pieces of the sentence, with `{name}` for what is filled in. */
export interface FilterWords {
  readonly all: string;
  readonly none: string;
  readonly one: string;
  readonly some: string;
  readonly residents: string;
  readonly unknownResidents: string;
  readonly narrowed: string;
  readonly clause: string;
  readonly contains: string;
  readonly least: string;
  readonly most: string;
  readonly between: string;
  readonly or: string;
  readonly percent: string;
  readonly sorted: string;
  readonly lowest: string;
  readonly highest: string;
  readonly forwards: string;
  readonly backwards: string;
}

export interface Found {
  readonly shown: number;
  readonly total: number;
  /** Residents of the rows shown; undefined where one of them has no figure. */
  readonly residents: number | undefined;
}

export interface Names {
  /** The head of a column, and the unit that is typed in it. */
  readonly head: (key: string) => {
    readonly text: string;
    readonly unit: string;
    readonly numeric: boolean;
  };
  readonly choice: (key: string, value: string) => string;
}

const fill = (text: string, parts: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);

/** «23 av 199 hull passer, med 45 678 innbyggere i alt. Avgrenset til …. Ordnet etter ….» */
export function filterSentence(
  { shown, total, residents }: Found,
  { asked, sort }: RowFilter,
  names: Names,
  words: FilterWords,
  format: NumberFormat,
): string {
  const { integer } = format;
  const counts = { n: integer(shown), total: integer(total) };
  const isAll = shown === total;
  const count = isAll ? words.all : shown === 0 ? words.none : shown === 1 ? words.one : words.some;
  const people =
    residents === undefined
      ? words.unknownResidents
      : fill(words.residents, { residents: integer(residents) });
  const found = `${fill(count, counts)}${shown === 0 ? '' : people}.`;
  const clauses = [...asked].map(([key, each]) =>
    fill(words.clause, {
      head: names.head(key).text,
      what: askedText(key, each, names, words, format),
    }),
  );
  const narrowed =
    clauses.length === 0 ? '' : ` ${fill(words.narrowed, { list: clauses.join('; ') })}`;
  const sorted =
    sort === null
      ? ''
      : ` ${fill(words.sorted, { head: names.head(sort.key).text, how: orderText(sort, names, words) })}`;
  return `${found}${narrowed}${sorted}`;
}

const orderText = (
  { key, direction }: NonNullable<RowFilter['sort']>,
  names: Names,
  words: FilterWords,
): string => {
  const { numeric } = names.head(key);
  if (direction === 'ascending') return numeric ? words.lowest : words.forwards;
  return numeric ? words.highest : words.backwards;
};

function askedText(
  key: string,
  { words: typed, choices, least, most }: Asked,
  names: Names,
  words: FilterWords,
  format: NumberFormat,
): string {
  if (typed !== undefined) return fill(words.contains, { text: typed });
  if (choices !== undefined)
    return listed(
      choices.map((value) => names.choice(key, value)),
      words.or,
    );
  const { unit } = names.head(key);
  const written = (value: number): string => format.decimal(value, digitsOf(value));
  const end = (value: number): string => withUnit(written(value), unit, words);
  if (least === undefined) return fill(words.most, { most: end(most ?? 0) });
  if (most === undefined) return fill(words.least, { least: end(least) });
  return fill(words.between, { least: written(least), most: end(most) });
}

/** English sets its per cent close to the figure, Norwegian does not. */
const withUnit = (figure: string, unit: string, { percent }: FilterWords): string =>
  unit === '' ? figure : unit === '%' ? fill(percent, { figure }) : `${figure}\u00a0${unit}`;

const digitsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;
