import type { Document } from '../figures/document.ts';
import type { PlannedTable } from '../figures/plan.ts';
import type { Client } from '../services/client.ts';
import { dataQuestions, fetchTable, metadataQuestion } from '../services/px-web.ts';
import type { StatTable } from '../sources/json-stat.ts';
import { readMunicipalitiesInForce } from '../sources/kartverket.ts';
import { readPxMetadata } from '../sources/px-metadata.ts';
import type { Answers } from './answers.ts';
import { unwrap, unwrapAll } from './refusal.ts';

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

/**
 * Statistics Norway and Kartverket, asked over the network.
 * @param expect told how many more questions will come
 */
export function answersOfServices(
  services: Services,
  client: Client,
  expect: (questions: number) => void,
): Answers {
  const { pxWeb, kartverket } = services;
  return {
    async klass(documents) {
      expect(documents.length);
      return new Map(await Promise.all(documents.map((each) => fromKlass(each, services, client))));
    },
    async inForce() {
      expect(1);
      const url = `${kartverket}/fylkerkommuner`;
      const text = await client.json({ url, what: 'the municipalities of today' });
      return unwrap(readMunicipalitiesInForce(text, 'kartverket/fylkerkommuner.json'));
    },
    async metadata(tables) {
      expect(tables.length);
      const readings = tables.map(async (id) => {
        const text = await client.json(metadataQuestion(pxWeb, id));
        return [id, readPxMetadata(text, id, `table ${id}, metadata`)] as const;
      });
      return unwrapAll(await Promise.all(readings));
    },
    figures: (planned) => figuresOf(planned, pxWeb, client, expect),
  };
}

/** Large calls go one after another: Statistics Norway asks for that. */
async function figuresOf(
  planned: readonly PlannedTable[],
  pxWeb: string,
  client: Client,
  expect: (questions: number) => void,
): Promise<ReadonlyMap<string, StatTable>> {
  const asked = planned.map(({ document, selection }) => ({
    document,
    selection,
    questions: dataQuestions(pxWeb, document.id, selection, client.pace),
  }));
  expect(asked.reduce((sum, { questions }) => sum + questions.length, 0));
  const tables = new Map<string, StatTable>();
  for (const { document, selection, questions } of asked) {
    const table = await fetchTable(client, questions, selection, document.path);
    tables.set(document.path, unwrap(table));
  }
  return tables;
}

async function fromKlass(
  { query, path, title, vintage }: Document,
  { klass }: Services,
  client: Client,
): Promise<readonly [string, string]> {
  const url = query.replace(SERVICES.klass, klass);
  return [path, await client.json({ url, what: `Klass: ${title} ${vintage}` })];
}
