import { describe, expect, test } from 'vitest';
import * as catalogue from '../../fixtures/asked.ts';
import { makeSnapshot } from '../../../src/ingest/figures/snapshot.ts';
import { opening, tinyDocuments } from '../../fixtures/tiny-official.ts';

type Spoil = (documents: Map<string, string>) => void;
const [flows2020 = catalogue.employed, flows2021 = catalogue.employed] = catalogue.flows;

/** Replaces a part of a document; a part that is not there would make the test empty. */
const replace =
  ({ path }: { readonly path: string }, part: string | RegExp, by: string): Spoil =>
  (documents) => {
    const text = documents.get(path) ?? '';
    const spoiled = text.replace(part, by);
    if (spoiled === text) throw new Error(`${String(part)} is not in ${path}`);
    documents.set(path, spoiled);
  };
const put =
  ({ path }: { readonly path: string }, text: string): Spoil =>
  (documents) =>
    void documents.set(path, text);

async function findings(...spoils: readonly Spoil[]): Promise<readonly string[]> {
  const documents = tinyDocuments();
  for (const spoil of spoils) spoil(documents);
  const { snapshot, findings: found } = await makeSnapshot(
    opening(documents),
    [],
    catalogue.recorded,
  );
  expect(snapshot).toBeUndefined();
  for (const { message, remedy } of found) {
    expect([message, remedy]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  }
  return found.map(({ file, place, rule }) => `${file} · ${place} · ${rule}`);
}

describe('bad input', () => {
  test('every file that is not there is told', async () => {
    const drop: Spoil = (documents) => {
      for (const path of [flows2020.path, catalogue.boundaries.path]) documents.delete(path);
    };
    expect(await findings(drop)).toEqual([
      `${flows2020.path} · whole file · file-exists`,
      `${catalogue.boundaries.path} · whole file · file-exists`,
    ]);
  });

  test('faults in several files are told together', async () => {
    const found = await findings(
      put(flows2020, '<html>502 Bad Gateway</html>'),
      (documents) => put(flows2021, (documents.get(flows2021.path) ?? '').slice(0, 300))(documents),
      replace(catalogue.employed, '[', '[NaN,'),
      replace(catalogue.centralityIndex, '1002,700', '1002,seven hundred'),
      put(catalogue.boundaries, '{}'),
    );
    expect(found).toContain(`${flows2020.path} · whole file · readable-json`);
    expect(found).toContain(`${flows2021.path} · whole file · readable-json`);
    expect(found).toContain(`${catalogue.employed.path} · whole file · readable-json`);
    expect(found).toContain(
      `${catalogue.centralityIndex.path} · line 3, centrality_index · csv-row`,
    );
    expect(found.some((line) => line.startsWith(catalogue.boundaries.path))).toBe(true);
  });

  test.each<[fault: string, spoil: Spoil, found: string]>([
    [
      'the wrong year',
      replace(flows2020, '"index":{"2020":0}', '"index":{"2019":0}'),
      `${flows2020.path} · dimension Tid, code 2019 · expected-codes`,
    ],
    [
      'an unknown municipality, so a flow to nowhere',
      replace(flows2020, /"2003":4/, '"2999":4'),
      `${flows2020.path} · dimension ArbstedKomm, code 2999 · expected-codes`,
    ],
    [
      'a municipality that lacks',
      replace(flows2020, /"2003":4/, '"2999":4'),
      `${flows2020.path} · dimension ArbstedKomm, code 2003 · expected-codes`,
    ],
    [
      'a flow without a figure',
      replace(flows2020, '"value":[900', '"value":[null'),
      `${flows2020.path} · Bokommuen=1001, ArbstedKomm=1001 · flow-known`,
    ],
    [
      'a negative count',
      replace(flows2020, '"value":[900', '"value":[-900'),
      `${flows2020.path} · ArbstedKomm=1001, Bokommuen=1001, ContentsCode=Sysselsatte, Tid=2020 · count`,
    ],
    [
      'a code named twice',
      replace(catalogue.municipalityCodes, '"code":"2003"', '"code":"2002"'),
      `${catalogue.municipalityCodes.path} · code 2002 · klass`,
    ],
    [
      'a municipality number of three digits',
      replace(catalogue.municipalityCodes, '"code":"2003"', '"code":"203"'),
      `${catalogue.municipalityCodes.path} · code 203 · code-shape`,
    ],
    [
      'a municipality of no county',
      replace(catalogue.countyCodes, '"code":"20"', '"code":"21"'),
      `${catalogue.municipalityCodes.path} · code 2001 · county-known`,
    ],
    [
      'a number that became nothing',
      replace(catalogue.municipalityChanges, '"oldCode":"2003"', '"oldCode":"2099"'),
      `${catalogue.municipalityChanges.path} · code 2003 · recoding-complete`,
    ],
    [
      'a merge, which the division cannot hold',
      replace(catalogue.municipalityChanges, '"newCode":"3003"', '"newCode":"3002"'),
      `${catalogue.municipalityChanges.path} · code 3002 · recoding-complete`,
    ],
    [
      'a municipality without a region',
      replace(catalogue.labourMarketRegions, /2003,.*\n/, ''),
      `${catalogue.labourMarketRegions.path} · code 2003 · municipality-complete`,
    ],
    [
      'a municipality in two regions',
      replace(catalogue.labourMarketRegions, /(2003,.*\n)/, '$1$1'),
      `${catalogue.labourMarketRegions.path} · code 2003 · code-once`,
    ],
    [
      'a region with two names',
      replace(catalogue.labourMarketRegions, '2003,Bø,002,Vik', '2003,Bø,002,Bø'),
      `${catalogue.labourMarketRegions.path} · code 002 · one-name`,
    ],
    [
      'an index of a municipality of another division',
      replace(catalogue.centralityIndex, '2003,600', '3003,600'),
      `${catalogue.centralityIndex.path} · code 3003 · code-known`,
    ],
    [
      'a class that is none',
      replace(catalogue.centralityClasses, '"targetCode":"04"', '"targetCode":"07"'),
      `${catalogue.centralityClasses.path} · code 1002 · municipality-complete`,
    ],
    [
      'a number of today without an index',
      replace(catalogue.laterCentralityIndex, '1004,600\n', ''),
      `${catalogue.laterCentralityIndex.path} · code 1004 · municipality-complete`,
    ],
    [
      'a number of today without a class',
      replace(catalogue.laterCentralityClasses, '"targetCode":"04"', '"targetCode":"00"'),
      `${catalogue.laterCentralityClasses.path} · code 3003 · municipality-complete`,
    ],
    [
      'an index of today on the numbers of before',
      replace(catalogue.laterCentralityIndex, '3001,', '2001,'),
      `${catalogue.laterCentralityIndex.path} · code 2001 · code-known`,
    ],
    [
      'a table without its total',
      replace(catalogue.industriesByResidence, '"00-99":0', '"00-98":0'),
      `${catalogue.industriesByResidence.path} · dimension NACE2007, code 00-99 · expected-codes`,
    ],
    [
      'a dimension more than was asked for',
      replace(catalogue.industriesByWorkplace, /ContentsCode/g, 'Statistikk'),
      `${catalogue.industriesByWorkplace.path} · dimension Statistikk · expected-codes`,
    ],
    [
      'boundaries of another division',
      replace(catalogue.boundaries, '"id":"3003"', '"id":"2003"'),
      `${catalogue.boundaries.path} · municipality 3003 · every-municipality`,
    ],
  ])('%s', async (_, spoil, expected) => {
    expect(await findings(spoil)).toContain(expected);
  });
});
