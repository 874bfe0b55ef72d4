import type { Catalogue } from '../ingest/catalogue.ts';
import { catalogueOf, klassDocuments, klassOf } from '../ingest/planned-catalogue.ts';
import { planTable, type LeftOut, type Places, type PlannedTable } from '../ingest/plan.ts';
import type { Selection } from '../ingest/selection.ts';
import type { Document } from '../ingest/document.ts';
import type { Finding } from '../domain/finding.ts';
import { readMunicipalitiesInForce } from '../sources/kartverket.ts';
import { isEmptyCorrespondence, readKlassCodes } from '../sources/klass.ts';
import { readPxMetadata, type PxMetadata } from '../sources/px-metadata.ts';
import type { Reading } from '../sources/text-file.ts';
import type { Client } from '../services/client.ts';
import { dataQuestions, fetchTable, metadataQuestion } from '../services/px-web.ts';
import { FindingsFailure } from './refusal.ts';
import type { RefreshOptions } from './refresh.ts';
import { endedTables } from './still-growing.ts';

/** Where the services are; a test or a mirror has others. */
export interface Services {
  readonly pxWeb: string;
  readonly klass: string;
  readonly kartverket: string;
}

export const SERVICES: Services = {
  pxWeb: 'https://data.ssb.no/api/pxwebapi/v2',
  klass: 'https://data.ssb.no/api/klass/v1',
  kartverket: 'https://api.kartverket.no/kommuneinfo/v1',
};

export interface Fetched {
  readonly catalogue: Catalogue;
  /** The answers by the path of their document. */
  readonly texts: ReadonlyMap<string, string>;
  /** The municipalities in force today, as Kartverket has them. */
  readonly inForce: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  /** Tables that no year comes to any more, in words. */
  readonly ended: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Asks the services for everything: first what exists (codes, metadata), then, when the whole
 * selection is on offer, the figures.
 * @throws FindingsFailure with all that is not on offer; ServiceFailure when a service fails
 */
export async function fetchAll(
  selection: Selection,
  services: Services,
  client: Client,
  { expect, now }: Pick<RefreshOptions, 'expect' | 'now'>,
): Promise<Fetched> {
  const documents = klassOf(klassDocuments(selection));
  const ids = [...new Set(selection.tables.map(({ table }) => table))];
  expect(documents.length + 1 + ids.length);
  const texts = new Map(
    await Promise.all(documents.map((each) => fromKlass(each, services, client))),
  );
  const inForce = unwrap(
    readMunicipalitiesInForce(
      await client.json({
        url: `${services.kartverket}/fylkerkommuner`,
        what: 'the municipalities of today',
      }),
      'kartverket/fylkerkommuner.json',
    ),
  );
  const metadata = await metadataOf(ids, services, client);
  const { planned, notes, leftOut } = planAll(selection, metadata, placesOf(selection, texts));
  const unlisted = withoutPairs(documents, texts);
  for (const [path, text] of await figuresOf(planned, services, client, expect)) {
    texts.set(path, text);
  }
  const ended = endedTables(metadata, now);
  return {
    catalogue: catalogueOf(selection, planned),
    texts,
    inForce,
    notes: [...notes, ...unlisted],
    ended,
    leftOut,
  };
}

/** Takes out the lists that Klass does not have yet, so that the last is kept. @returns what is told */
const withoutPairs = (documents: readonly Document[], texts: Map<string, string>): string[] =>
  documents.flatMap(({ form, path, title, vintage }) => {
    if (form !== 'correspondence' || !isEmptyCorrespondence(texts.get(path) ?? '')) return [];
    texts.delete(path);
    return [`Klass has no list for ${vintage} («${title}»): that of the last snapshot is kept`];
  });

async function fromKlass(
  { query, path, title, vintage }: Document,
  { klass }: Services,
  client: Client,
): Promise<readonly [string, string]> {
  const url = query.replace(SERVICES.klass, klass);
  return [path, await client.json({ url, what: `Klass: ${title} ${vintage}` })];
}

async function metadataOf(
  ids: readonly string[],
  { pxWeb }: Services,
  client: Client,
): Promise<ReadonlyMap<string, PxMetadata>> {
  const readings = await Promise.all(
    ids.map(async (id) => {
      const text = await client.json(metadataQuestion(pxWeb, id));
      return [id, readPxMetadata(text, id, `table ${id}, metadata`)] as const;
    }),
  );
  const findings = readings.flatMap(([, reading]) => (reading.ok ? [] : reading.findings));
  if (findings.length > 0) throw new FindingsFailure(findings);
  return new Map(readings.flatMap(([id, reading]) => (reading.ok ? [[id, reading.value]] : [])));
}

/** The municipalities of each division, which the tables are asked for. */
const placesOf = (selection: Selection, texts: ReadonlyMap<string, string>): Places =>
  new Map(
    klassDocuments(selection).divisions.map(({ date, municipalities: { path } }) => {
      const codes = unwrap(readKlassCodes(texts.get(path) ?? '', path));
      return [date, new Map(codes.map(({ code, name }) => [code, name]))];
    }),
  );

function planAll(
  selection: Selection,
  metadata: ReadonlyMap<string, PxMetadata>,
  places: Places,
): { planned: readonly PlannedTable[] } & Pick<Fetched, 'notes' | 'leftOut'> {
  const plans = selection.tables.flatMap((table) => {
    const found = metadata.get(table.table);
    return found === undefined ? [] : [planTable(table, selection, found, places)];
  });
  const findings: Finding[] = plans.flatMap((plan) => plan.findings);
  if (findings.length > 0) throw new FindingsFailure(findings);
  return {
    planned: plans.flatMap((plan) => plan.planned),
    notes: [...new Set(plans.flatMap((plan) => plan.notes))],
    leftOut: plans.map((plan) => plan.leftOut),
  };
}

async function figuresOf(
  planned: readonly PlannedTable[],
  { pxWeb }: Services,
  client: Client,
  expect: (questions: number) => void,
): Promise<readonly (readonly [string, string])[]> {
  const asked = planned.map((table) => ({
    ...table,
    questions: dataQuestions(pxWeb, table.document.id, table.selection, client.pace),
  }));
  expect(asked.reduce((sum, { questions }) => sum + questions.length, 0));
  // Large calls go one after another: Statistics Norway asks for that.
  const answers: (readonly [string, string])[] = [];
  for (const { document, selection, questions } of asked) {
    const table = await fetchTable(client, questions, selection, document.path);
    answers.push([document.path, unwrap(table)]);
  }
  return answers;
}

/** @throws FindingsFailure when there is no value */
export function unwrap<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new FindingsFailure(reading.findings);
}
