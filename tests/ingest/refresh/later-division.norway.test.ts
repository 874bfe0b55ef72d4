import { beforeAll, describe, expect, test } from 'vitest';
import { dataFolder, loadAtlas } from '../../../src/atlas/load.ts';
import { atlasOf, type Atlas } from '../../../src/atlas/atlas.ts';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { known, missing, valueOf } from '../../../src/domain/observation.ts';
import { readTables, type Tables } from '../../../src/ingest/tables/tables.ts';
import { drawOn2024, folderByHand, norwayOn2024 } from '../../fixtures/replay/later-division.ts';
import { areRecorded, runRecorded } from '../../fixtures/replay/recorded.ts';
import { folderWith, run, type Folder, type Run } from '../../fixtures/replay/refreshing.ts';
import { replay } from '../../fixtures/replay/server.ts';

const DATA = dataFolder();
/** Server and client share one thread here, so that a body may well come late. */
const PATIENT = { stall: 120_000, call: 240_000, total: 300_000 };

async function refreshMade(folder: Folder): Promise<Run> {
  const { documents, byHand } = await norwayOn2024();
  await using server = await replay(documents);
  await using files = await folderByHand(byHand);
  return await run(folder, server, { accept: true, from: files.path, pace: PATIENT });
}

const at = (atlas: Atlas, code: string) => atlas.municipality(municipalityCode(code));
const UNTIL_2026 = ([year]: readonly [number, unknown]): boolean => year <= 2026;
const series = (atlas: Atlas, code: string) => [...atlas.population.of(at(atlas, code))];

describe.each([
  { from: 'answers made of the committed tables', refreshOn: refreshMade, there: true },
  {
    from: 'the recorded official files, where they lie beside the checkout',
    refreshOn: (folder: Folder) => runRecorded(folder, { accept: true }),
    there: await areRecorded(),
  },
])('Norway on the division of 2024, from $from', ({ refreshOn, there }) => {
  let own: Atlas;
  let atlas: Atlas;
  let tables: Tables;
  let refreshed: Run;
  beforeAll(async () => {
    if (!there) return;
    await using folder = await folderWith(DATA);
    await drawOn2024(folder);
    refreshed = await refreshOn(folder);
    ({ tables } = await readTables(folder.data));
    atlas = atlasOf(tables);
    own = await loadAtlas();
  }, 300_000);

  test.skipIf(!there)('holds to every rule, and has 357 municipalities in 15 counties', () => {
    expect(refreshed.told).toBe('');
    expect(atlas.areas.municipalities).toHaveLength(357);
    expect(atlas.areas.counties).toHaveLength(15);
    expect(atlas.areas.regions).toHaveLength(159);
    expect(tables.formerMunicipalities).toHaveLength(114);
    expect(atlas.areas.breaks).toMatchObject([
      { former: [{ code: '1507', name: 'Ålesund', until: 2023 }], successors: ['1508', '1580'] },
    ]);
  });

  test.skipIf(!there)('each part has the centrality that the atlas called that of today', () => {
    const told = own.areas.municipalities.flatMap(({ later }) => later);
    const today = (all: readonly (typeof told)[number][]) =>
      all.map((each) => [each.code, each.centralityIndex, each.centralityClass]).sort();
    const drawn = atlas.areas.municipalities;
    expect(today(drawn)).toEqual(today(told));
    expect(today(drawn.flatMap(({ later }) => later))).toEqual(today(told));
  });

  test.skipIf(!there)(
    'Ålesund and Haram begin in 2024, and say why there is nothing before',
    () => {
      const before = [2020, 2021, 2022, 2023].map((year) => [year, missing('split')]);
      expect(series(atlas, '1508').filter(UNTIL_2026)).toEqual([
        ...before,
        [2024, known(58509)],
        [2025, known(59198)],
        [2026, known(59663)],
      ]);
      expect(series(atlas, '1580').filter(UNTIL_2026)).toEqual([
        ...before,
        [2024, known(9357)],
        [2025, known(9409)],
        [2026, known(9460)],
      ]);
      for (const code of ['1508', '1580']) {
        expect(at(atlas, code)).toMatchObject({ region: '079', placement: undefined });
        expect(atlas.commuting.of(at(atlas, code), 2022)).toBeUndefined();
        expect(atlas.commuting.why(at(atlas, code), 2022)).toEqual(missing('split'));
      }
    },
  );

  test.skipIf(!there)('a municipality with a new number has the series it had', () => {
    for (const { code, later } of own.areas.municipalities) {
      const [only, ...more] = later;
      if (only === undefined || more.length > 0) continue;
      expect(series(atlas, only.code)).toEqual(series(own, code));
      const [now, then] = [at(atlas, only.code), at(own, code)];
      expect(atlas.commuting.of(now, 2022)?.rates.out_rate).toEqual(
        own.commuting.of(then, 2022)?.rates.out_rate,
      );
    }
  });

  test.skipIf(!there)('those who go from Giske to Ålesund still leave Giske', () => {
    const giske = at(atlas, '1532');
    // 4510 employed, of whom 2099 work at home and 1908 in what was Ålesund.
    expect(atlas.commuting.of(giske, 2022)?.counts).toMatchObject({
      employed_residents: 4510,
      live_and_work: 2099,
      out_commuters: 2411,
      out_within_region: 1985,
    });
    expect(valueOf(atlas.commuting.of(giske, 2022)?.rates.out_rate.value)).toBe(2411 / 4510);
    const [, second] = atlas.commuting.destinations(giske.code, 2022);
    expect(second).toEqual({ municipality: '1507', employed: 1908 });
  });

  test.skipIf(!there)('region and country are whole: both parts lie in them', () => {
    const [now, then] = [atlas, own].map((each) => {
      const region = each.region(at(each, '1532').region);
      return {
        population: [...each.population.of(region)],
        counts: each.commuting.of(region, 2022)?.counts,
        country: [...each.population.of(each.areas.country)],
        employed: each.commuting.of(each.areas.country, 2022)?.counts.employed_residents,
        industries: each.industries.censuses.map((census) => {
          const { total } = each.industries.of(each.areas.country, census, census.groups[0] ?? '');
          return [census.basis, census.year, total];
        }),
      };
    });
    expect(now).toEqual(then);
    expect(now?.country.filter(UNTIL_2026).map(([, figure]) => valueOf(figure))).toEqual([
      5367580, 5391369, 5425270, 5488984, 5550203, 5594340, 5627400,
    ]);
    expect(now?.employed).toBe(2809789);
    const jobs = tables.employment.filter(
      ({ year, measure }) => year === 2022 && measure === 'employed-by-workplace',
    );
    expect(jobs.reduce((sum, { persons }) => sum + (persons ?? 0), 0)).toBe(2809789);
  });

  test.skipIf(!there)('what people wrote of the report is followed to new numbers', () => {
    const count = (each: Atlas) =>
      each.coverage.count(each.areas.country.members, 'area').covered_municipalities;
    expect(count(atlas)).toBe(count(own));
    expect(atlas.coverage.status(municipalityCode('1580'))).toBe('gap');
  });
});
