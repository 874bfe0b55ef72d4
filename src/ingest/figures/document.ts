import type { IndustryBasis } from '../../domain/industry.ts';

/** Who published something, under which licence, and what was asked to have it. */
export interface Provenance {
  readonly publisher: string;
  readonly title: string;
  /** Table, classification or data set, as its publisher numbers it. */
  readonly id: string;
  readonly query: string;
  readonly licence: string;
  /** Where the licence can be read; empty when there is no such page. */
  readonly licenceUrl: string;
  readonly credit: string;
  readonly vintage: string;
}

/** What an answer holds, and so which reader it is for. */
export type Form =
  'figures' | 'codes' | 'changes' | 'correspondence' | 'centrality' | 'regions' | 'shapes';

export interface Document extends Provenance {
  /** Where the answer lies below the folder that is imported. */
  readonly path: string;
  readonly form: Form;
  /** The date of the division on whose municipality numbers it stands; the own when left out. */
  readonly numbers?: string | undefined;
}

export interface StatDocument extends Document {
  /** The years that the answer must hold, all of them. */
  readonly years: readonly number[];
  /** The date of the division on whose municipality numbers the answer stands. */
  readonly numbers: string;
  /** What the answer is narrowed to: dimension → the codes that it must hold, and no other. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

export interface IndustryDocument extends StatDocument {
  readonly basis: IndustryBasis;
}

export const SSB = {
  publisher: 'Statistisk sentralbyrå',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.no',
  credit: 'Kilde: Statistisk sentralbyrå',
} as const;

const statQuery = (table: string, selection: string): string =>
  `https://data.ssb.no/api/pxwebapi/v2/tables/${table}/data?lang=no&outputFormat=json-stat2&${selection}`;

const klassQuery = (path: string): string =>
  `https://data.ssb.no/api/klass/v1/classifications/${path}`;

type Asked = Pick<StatDocument, 'id' | 'title' | 'path' | 'years' | 'numbers' | 'codes'> & {
  /** The dimensions of which every code is asked for. */
  readonly open: readonly string[];
};

/** A table of Statistics Norway over some years, on the numbers of one division. */
export const stat = ({ open, ...asked }: Asked): StatDocument => ({
  ...SSB,
  ...asked,
  form: 'figures',
  query: statQuery(
    asked.id,
    selectionIn([
      ...open.map((name): Selected => [name, ['*']]),
      ...Object.entries(asked.codes),
      ['Tid', asked.years],
    ]),
  ),
  vintage:
    asked.years.length === 1 ? String(asked.years[0]) : `${asked.years[0]}–${asked.years.at(-1)}`,
});

type Selected = readonly [name: string, codes: readonly (string | number)[]];
const selectionIn = (all: readonly Selected[]): string =>
  all.map(([name, codes]) => `valueCodes[${name}]=${codes.join(',')}`).join('&');

/** An answer of Klass. */
export const klass = (
  form: 'codes' | 'changes' | 'correspondence',
  id: string,
  title: string,
  path: string,
  query: string,
  vintage: string,
): Document => ({
  ...SSB,
  form,
  id: `Klass ${id}`,
  title,
  path,
  query: klassQuery(query),
  vintage,
});

/** The codes of a standard on a date. */
export const codesAt = (id: string, title: string, date: string): Document =>
  klass(
    'codes',
    id,
    title,
    `klass/${id}-codesAt-${date}.json`,
    `${id}/codesAt?date=${date}&language=nb`,
    date,
  );
