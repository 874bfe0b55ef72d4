/**
 * One size of country from its files to pages, in a process of its own so that its memory is its
 * own: `<folder>`, where `scale-write.ts` put it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasOf } from '../../src/atlas/atlas.ts';
import { dataFolder } from '../../src/atlas/load.ts';
import { EXCEPTIONS_FILE } from '../../src/ingest/checks/exceptions.ts';
import { RULES } from '../../src/ingest/checks/rules.ts';
import { countyOfNumber } from '../../src/ingest/checks/rules/county-of-number.ts';
import { runRules } from '../../src/ingest/checks/run-rules.ts';
import { EVIDENCE_LEVELS } from '../../src/domain/coverage-basis.ts';
import { neighbourhoodMap, type DrawNeighbourhood } from '../../src/map/neighbourhood-map.ts';
import { dataFiles } from '../../src/ingest/tables/data-files.ts';
import { readTables } from '../../src/ingest/tables/tables.ts';
import { readCountry } from './country-folder.ts';
import { pageModel } from './page-model.ts';
import { Stopwatch } from './stopwatch.ts';

/** Municipalities whose pages are made, the same at every size. */
const SAMPLE = 40;

/** All but the one about what four digits begin with, which longer numbers do not. */
const rules = RULES.filter((rule) => rule !== countyOfNumber);

const [folder = '.'] = process.argv.slice(2);
const { tables } = await readTables(dataFolder());
const files = await dataFiles(dataFolder());
const exceptions = readFileSync(join(dataFolder(), EXCEPTIONS_FILE), 'utf8');
const clock = new Stopwatch();
const country = clock.time('reading the tables', () => readCountry(tables, folder));
const [found] = clock.time('data rules', () =>
  runRules({ tables: country, files, exceptions }, rules),
);
if (found !== undefined) throw new Error(JSON.stringify(found));
const atlas = clock.time('join and indicators', () => atlasOf(country));
clock.time('location quotients', () => {
  const { main } = atlas.industries;
  for (const area of [...atlas.areas.municipalities, ...atlas.areas.regions])
    for (const industry of main.industries) atlas.industries.of(area, main, industry);
});
clock.time('gaps and how near', () => {
  for (const evidence of EVIDENCE_LEVELS) atlas.gaps.all(evidence);
});
const every = Math.max(1, Math.floor(tables.municipalities.length / SAMPLE));
const sample = tables.municipalities
  .filter((_, at) => at % every === 0)
  .map(({ municipality }) => atlas.municipality(municipality));
const pages = (draw: DrawNeighbourhood): number[] =>
  sample.map((municipality) => JSON.stringify(pageModel(atlas, draw, municipality)).length);
// National sums, and the country's shapes as simple as each size of sheet can show: made once for
// all pages. The maps are then drawn anew.
clock.time('what pages share', () => pages(neighbourhoodMap(atlas)));
const draw = clock.time('boxes of all areas', () => neighbourhoodMap(atlas));
const bytes = clock.time('a page', () => pages(draw));
console.log(
  JSON.stringify({
    municipalities: atlas.areas.municipalities.length,
    flows: country.commuting.length,
    seconds: { ...clock.seconds, 'a page': (clock.seconds['a page'] ?? 0) / sample.length },
    pageBytes: Math.round(bytes.reduce((sum, each) => sum + each) / sample.length),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
