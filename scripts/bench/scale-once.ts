/** One size of country, in a process of its own so that its memory is its own: `<copies>`. */
import { atlasOf } from '../../src/atlas/atlas.ts';
import { dataFolder } from '../../src/atlas/load.ts';
import { EVIDENCE_LEVELS } from '../../src/domain/coverage-basis.ts';
import { municipalityFacts } from '../../src/publish/area-facts.ts';
import { memberTable, reachTable } from '../../src/publish/member-table.ts';
import { neighbourhoodMap } from '../../src/publish/maps/neighbourhood-map.ts';
import { coveragePaint } from '../../src/publish/coverage-page.ts';
import { readTables } from '../../src/tables/tables.ts';
import { repeatedCountry } from './repeated-country.ts';
import { Stopwatch } from './stopwatch.ts';

/** Municipalities whose pages are made, the same at every size. */
const SAMPLE = 40;

const copies = Number(process.argv[2] ?? 1);
const { tables } = await readTables(dataFolder());
const country = repeatedCountry(tables, copies);
const clock = new Stopwatch();
const atlas = clock.time('join and indicators', () => atlasOf(country));
clock.time('location quotients', () => {
  const { main } = atlas.industries;
  for (const area of [...atlas.areas.municipalities, ...atlas.areas.regions])
    for (const industry of main.industries) atlas.industries.of(area, main, industry);
});
clock.time('gaps and how near', () => {
  for (const evidence of EVIDENCE_LEVELS) atlas.gaps.all(evidence);
});
const draw = clock.time('boxes of all areas', () => neighbourhoodMap(atlas));
const paint = coveragePaint(atlas, 'nb');
const every = Math.max(1, Math.floor(tables.municipalities.length / SAMPLE));
const sample = atlas.areas.municipalities
  .slice(0, tables.municipalities.length)
  .filter((_, at) => at % every === 0);
let bytes = 0;
clock.time('a page', () => {
  for (const municipality of sample) {
    const { members } = atlas.region(municipality.region);
    const model = {
      facts: municipalityFacts(atlas, 'nb', municipality),
      reach: reachTable(atlas, 'nb', municipality.code),
      members: memberTable(atlas, 'nb', '', members),
      figure: draw({ focus: members, outlined: [municipality.code], paint }),
    };
    bytes += JSON.stringify(model).length;
  }
});
console.log(
  JSON.stringify({
    copies,
    municipalities: atlas.areas.municipalities.length,
    flows: country.commuting.length,
    seconds: { ...clock.seconds, 'a page': (clock.seconds['a page'] ?? 0) / sample.length },
    pageBytes: Math.round(bytes / sample.length),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
