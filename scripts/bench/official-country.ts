import { INDUSTRY_BASES } from '../../src/domain/industry.ts';
import { recodingOf } from '../../src/domain/recode.ts';
import type { Catalogue } from '../../src/ingest/figures/catalogue.ts';
import * as asked from '../../tests/fixtures/asked.ts';
import type { Division } from '../../src/ingest/figures/division.ts';
import type {
  Document,
  IndustryDocument,
  StatDocument,
} from '../../src/ingest/figures/document.ts';
import type { Tables } from '../../src/ingest/tables/tables.ts';

/** A made-up country as the official services would tell of it. */
export interface OfficialCountry {
  readonly division: Division;
  /** The documents about figures are the country's own, flows of one year among them. */
  readonly catalogue: Catalogue;
  /**
   * What Statistics Norway would answer. Flows are the matrix of all pairs of municipalities, the
   * square of their number, so each text is made when it is asked for.
   * @throws RangeError for a document that is not about figures
   */
  text(document: Document): string;
}

interface Answer<Kind extends StatDocument = StatDocument> {
  readonly document: Kind;
  readonly text: () => string;
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

type Codes = Readonly<Record<string, readonly string[]>>;

/** JSON-stat2 with a cell for each tuple of codes; what no row has is null. */
function statText<Row>(
  codes: Codes,
  rows: readonly Row[],
  at: (row: Row) => readonly string[],
  valueOf: (row: Row) => number | undefined,
  absent: number | null = null,
): string {
  const lists = Object.values(codes);
  const places = lists.map((list) => new Map(list.map((code, place) => [code, place])));
  const size = lists.map(({ length }) => length);
  const value = new Array<number | null>(size.reduce((a, b) => a * b, 1)).fill(absent);
  for (const row of rows) {
    const cell = at(row).reduce((sum, code, d) => {
      const place = places[d]?.get(code);
      if (place === undefined) throw new RangeError(`no place for ${code}`);
      return sum * (size[d] ?? 1) + place;
    }, 0);
    value[cell] = valueOf(row) ?? null;
  }
  const dimension = Object.fromEntries(
    Object.entries(codes).map(([name, index]) => [name, { category: { index } }]),
  );
  const id = Object.keys(codes);
  return JSON.stringify({ version: '2.0', class: 'dataset', id, size, dimension, value });
}

const named = (document: StatDocument, years: readonly number[]): StatDocument => ({
  ...document,
  years,
  numbers: asked.recorded.own,
});

function populationAnswer({ municipalities, population }: Tables): Answer {
  const years = unique(population.map(({ year }) => year));
  const codes = {
    Region: municipalities.map(({ municipality }) => municipality),
    ContentsCode: ['Personer1'],
    Tid: years.map(String),
  };
  const text = () =>
    statText(
      codes,
      population,
      (row) => [row.municipality, 'Personer1', String(row.year)],
      (row) => row.persons,
    );
  return { document: named(asked.populationOwn, years), text };
}

const MEASURES = {
  'population-15-74': 'BefolkningBosted',
  'employed-by-residence': 'SysselBosted',
  'employed-by-workplace': 'SysselArbsted',
} as const;

function employedAnswer({ municipalities, employment }: Tables): Answer {
  const years = unique(employment.map(({ year }) => year));
  const codes = {
    Region: municipalities.map(({ municipality }) => municipality),
    ContentsCode: Object.values(MEASURES),
    Tid: years.map(String),
  };
  const text = () =>
    statText(
      codes,
      employment,
      (row) => [row.municipality, MEASURES[row.measure], String(row.year)],
      (row) => row.persons,
    );
  return { document: named(asked.employed, years), text };
}

const INDUSTRIES = {
  residence: asked.industriesByResidence,
  workplace: asked.industriesByWorkplace,
} as const;

function industryAnswer(
  basis: (typeof INDUSTRY_BASES)[number],
  { municipalities, employmentByIndustry }: Tables,
): Answer<IndustryDocument> {
  const document = INDUSTRIES[basis];
  const rows = employmentByIndustry.filter((row) => row.basis === basis);
  const years = unique(rows.map(({ year }) => year));
  const only = Object.values(document.codes).flat();
  const codes = {
    Region: municipalities.map(({ municipality }) => municipality),
    NACE2007: unique(rows.map(({ industry }) => industry)),
    ...document.codes,
    Tid: years.map(String),
  };
  const text = () =>
    statText(
      codes,
      rows,
      (row) => [row.municipality, row.industry, ...only, String(row.year)],
      (row) => row.persons,
    );
  return { document: { ...document, ...named(document, years) }, text };
}

function flowAnswer({ municipalities, commuting }: Tables): Answer {
  const codes = municipalities.map(({ municipality }) => municipality);
  const year = Math.max(...unique(commuting.map((row) => row.year)));
  const text = () =>
    statText(
      { ArbstedKomm: codes, Bokommuen: codes, ContentsCode: ['Sysselsatte'], Tid: [`${year}`] },
      commuting.filter((row) => row.year === year),
      (row) => [row.workplace, row.residence, 'Sysselsatte', `${year}`],
      (row) => row.employed,
      0,
    );
  return { document: named(asked.flows[0] as StatDocument, [year]), text };
}

/** The division of a country none of whose municipalities has ever changed. */
function divisionOf({ municipalities }: Tables): Division {
  const codes = municipalities.map(({ municipality }) => municipality);
  const own = {
    date: asked.recorded.own,
    municipalities: new Map(municipalities.map(({ municipality, name }) => [municipality, name])),
    counties: new Map(),
    recoding: recodingOf(codes, codes, []),
  };
  return { own, latest: own, all: [own], on: () => own };
}

/** What the official services would answer about a country. */
export function officialCountry(tables: Tables): OfficialCountry {
  const [population, employed, flows] = [
    populationAnswer(tables),
    employedAnswer(tables),
    flowAnswer(tables),
  ];
  const industries = INDUSTRY_BASES.map((basis) => industryAnswer(basis, tables));
  const answers = [population, employed, flows, ...industries];
  return {
    division: divisionOf(tables),
    catalogue: {
      ...asked.recorded,
      population: [population.document],
      employed: [employed.document],
      industries: industries.map(({ document }) => document),
      flows: [flows.document],
    },
    text(document) {
      const answer = answers.find((each) => each.document === document);
      if (answer === undefined) throw new RangeError(`nobody answers ${document.path}`);
      return answer.text();
    },
  };
}
