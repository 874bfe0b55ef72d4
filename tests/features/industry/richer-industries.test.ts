import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atlasOf, type Atlas } from '../../../src/atlas/atlas.ts';
import * as catalogue from '../../fixtures/asked.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import {
  industryPath,
  industryTable,
  industryViews,
  mainIndustryView,
  profileIndustryTable,
} from '../../../src/features/industry/industry-page.ts';
import { censusSources, sourcesOf } from '../../../src/ui/figure/sources.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';
import { jsonStat } from '../../fixtures/json-stat-text.ts';
import { folderWith, run, type Folder } from '../../fixtures/replay/refreshing.ts';
import { replay } from '../../fixtures/replay/server.ts';
import { writeTinyFolder } from '../../fixtures/replay/tiny-folder.ts';
import { livesIn, OWN, tinyDocuments, worksIn } from '../../fixtures/tiny-official.ts';
import { censusText } from '../../../src/ui/figure/figure-text.ts';

/** Statistics Norway's 17 groups, those whose industry is not known among them. */
const GROUPS = [
  '01-03',
  '05-09',
  '10-33',
  '35-39',
  '41-43',
  '45-47',
  '49-53',
  '55-56',
  '58-63',
  '64-66',
  '68-75',
  '77-82',
  '84',
  '85',
  '86-88',
  '90-99',
  '00',
] as const;

/** Every group has a 17th of the employed, rounded down; what is over is unspecified. */
function share(total: number, industry: string): number {
  const part = Math.floor(total / GROUPS.length);
  if (industry === '00-99') return total;
  return industry === '00' ? total - part * (GROUPS.length - 1) : part;
}

const seventeen = (contents: string, years: readonly string[], count: (code: string) => number) =>
  JSON.stringify(
    jsonStat({
      dimensions: {
        Region: OWN,
        NACE2007: ['00-99', ...GROUPS],
        Kjonn: ['0'],
        Alder: ['15-74'],
        ContentsCode: [contents],
        Tid: years,
      },
      cell: ({ Region = '', NACE2007 = '' }) => share(count(Region), NACE2007),
    }),
  );

let source: string;
let folder: Folder;
let atlas: Atlas;
beforeAll(async () => {
  const documents = tinyDocuments();
  documents.set(
    catalogue.industriesByResidence.path,
    seventeen('Sysselsatte', ['2020', '2021', '2022'], livesIn),
  );
  documents.set('ssb/07984-workplace-2022.json', seventeen('SysselsatteArb', ['2022'], worksIn));
  source = await writeTinyFolder();
  folder = await folderWith(source);
  await using server = await replay(documents);
  const unasked = await run(folder, server);
  expect(unasked.told).toMatch(
    /codes are new; the limit is 0[^]*when it is right: npm run data:fetch -- --accept codes,revisions --report [0-9a-f]{8}/,
  );
  const { told } = await run(folder, server, { accept: true });
  expect(told).toBe('');
  const { tables, findings } = await readTables(folder.data);
  expect(findings).toEqual([]);
  atlas = atlasOf(tables);
}, 120_000);
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await rm(source, { recursive: true });
});

describe('with 17 groups by workplace on offer', () => {
  test('the atlas shows industries by workplace first', () => {
    const { main } = atlas.industries;
    expect([main.basis, main.year]).toEqual(['workplace', 2022]);
    expect(main.industries).toEqual(GROUPS);
    expect(industryPath(mainIndustryView(atlas))).toBe('naering/workplace/01-03/2022/');
  });

  test('residence stays a choice, with pages of its own; a year without any figure has none', () => {
    const bases = industryViews(atlas).map(({ census }) => `${census.basis} ${census.year}`);
    expect([...new Set(bases)]).toEqual([
      'residence 2020',
      'residence 2021',
      'residence 2022',
      'workplace 2017',
      'workplace 2022',
    ]);
  });

  test.each(LANGUAGES)('captions, labels and names say the basis (%s)', (language) => {
    const view = mainIndustryView(atlas);
    const basis = censusText(language, view.census);
    expect(basis).toContain(
      { nb: 'etter arbeidssted', nn: 'etter arbeidsstad', en: 'by place of work' }[language],
    );
    const table = industryTable(atlas, language, view, atlas.areas.municipalities, 'x', () => '');
    expect(table.caption).toContain(basis);
    expect(table.rows).toHaveLength(OWN.length);
    const profile = profileIndustryTable(atlas, language, atlas.areas.country, view.census);
    expect(profile.rows).toHaveLength(GROUPS.length);
  });

  test('each basis cites its own table', () => {
    const titles = (basis: string, year: number) =>
      sourcesOf(
        atlas.manifest,
        ['employment-by-industry.csv'],
        censusSources(atlas.manifest, { basis, year }),
      ).map(({ id, title }) => `${id} ${title.split(', ').at(-1) ?? ''}`);
    expect(titles('workplace', 2022)).toEqual(['07984 etter arbeidssted']);
    expect(titles('workplace', 2017)).toEqual(['13470 etter arbeidssted']);
    expect(titles('residence', 2021)).toEqual(['07984 etter bosted']);
  });

  test('and a group has the share that was published', () => {
    const view = mainIndustryView(atlas);
    const strand = atlas.areas.municipalities[0]!;
    const found = atlas.industries.of(strand, view.census, '84');
    expect(found.employed).toEqual({ kind: 'known', value: share(worksIn('1001'), '84') });
    expect(found.total).toEqual({ kind: 'known', value: worksIn('1001') });
  });
});
