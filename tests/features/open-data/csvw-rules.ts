import jsonld from 'jsonld';
import { Readable } from 'node:stream';
import Parser from 'rdf-parser-csvw';
import type { Quad } from './quad.ts';

const CSVW = 'http://www.w3.org/ns/csvw#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const DATATYPES = ['string', 'anyURI', 'gYear', 'integer', 'double', 'boolean'];

/** As much of W3C's context for CSVW as the metadata uses, so that no test asks the network. */
const CONTEXT = {
  '@vocab': CSVW,
  dc: 'http://purl.org/dc/terms/',
  schema: 'http://schema.org/',
  xsd: XSD,
  ...Object.fromEntries(DATATYPES.map((name) => [name, `${XSD}${name}`])),
  columns: { '@id': 'column', '@container': '@list' },
  titles: { '@id': 'title', '@container': '@language' },
  tableSchema: { '@id': 'tableSchema', '@type': '@id' },
  datatype: { '@id': 'datatype', '@type': '@vocab' },
  url: { '@id': 'url', '@type': '@id' },
};

type Term = { readonly value: string } | null | undefined;

/** Statements that can be asked for those that match, as RDF/JS has it. */
function datasetOf(quads: readonly Quad[]): Dataset {
  const fits = (term: Term, other: { readonly value: string }) =>
    !term || term.value === other.value;
  return {
    size: quads.length,
    [Symbol.iterator]: () => quads[Symbol.iterator](),
    match: (subject, predicate, object) =>
      datasetOf(
        quads.filter(
          (quad) =>
            fits(subject, quad.subject) &&
            fits(predicate, quad.predicate) &&
            fits(object, quad.object),
        ),
      ),
  };
}

interface Dataset extends Iterable<Quad> {
  readonly size: number;
  match(subject?: Term, predicate?: Term, object?: Term): Dataset;
}

/** The terms of one library with the comparison that the other asks of them. */
const comparable = (term: { value: string; equals?: unknown; datatype?: unknown }): void => {
  term.equals = (other: Term) => other?.value === term.value;
  if (term.datatype !== undefined) comparable(term.datatype as { value: string });
};

/** What a second implementation of CSVW reads out of a file with the metadata beside it. */
export async function readWithMetadata(csv: string, metadata: object): Promise<readonly Quad[]> {
  const document = { ...metadata, '@context': CONTEXT };
  const described = (await jsonld.toRDF(document as never, {
    base: 'https://atlas.test/',
  })) as readonly Quad[];
  for (const { object } of described) comparable(object);
  const parser = new Parser({ metadata: datasetOf(described), baseIRI: 'https://atlas.test/t' });
  const quads: Quad[] = [];
  for await (const quad of parser.import(Readable.from([csv]))) quads.push(quad as Quad);
  return quads;
}

export interface Metadata {
  readonly '@context': string;
  readonly '@type': string;
  readonly url: string;
  readonly dialect: Readonly<Record<string, unknown>>;
  readonly tableSchema: {
    readonly columns: readonly ColumnMetadata[];
    readonly primaryKey: readonly string[];
  };
}
interface ColumnMetadata {
  readonly name: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly datatype: string | { readonly base: string };
  readonly required: boolean;
}

/** What the vocabulary demands and a header can break; each fault in words. */
export function csvwFaults(metadata: Metadata, header: readonly string[]): readonly string[] {
  const { columns, primaryKey } = metadata.tableSchema;
  const names = columns.map(({ name }) => name);
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  must(metadata['@context'] === 'http://www.w3.org/ns/csvw', 'not the context of CSVW');
  must(metadata['@type'] === 'Table', 'not a table');
  must(names.join() === header.join(), `columns ${names.join()} are not the header`);
  must(new Set(names).size === names.length, 'a column name stands twice');
  for (const { name, titles, datatype } of columns) {
    must(/^[A-Za-z][\w.]*$/.test(name), `${name} is no name of a column`);
    must(Object.values(titles).includes(name), `${name} is not among its titles`);
    must(
      ['nb', 'nn', 'en'].every((each) => titles[each]),
      `${name} lacks a language`,
    );
    const base = typeof datatype === 'string' ? datatype : datatype.base;
    must(DATATYPES.includes(base), `${name} is a ${base}`);
  }
  must(
    primaryKey.every((name) => names.includes(name)),
    'a key is no column',
  );
  return faults;
}
