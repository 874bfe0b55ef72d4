/** The import of one size of country from official answers, in a process of its own: `<copies>`. */
import { dataFolder } from '../../src/atlas/load.ts';
import type { Document } from '../../src/ingest/figures/document.ts';
import { flowRows } from '../../src/ingest/figures/flow-rows.ts';
import { industryRows } from '../../src/ingest/figures/industry-rows.ts';
import { intakeOf, Ledger } from '../../src/ingest/figures/intake.ts';
import { employmentRows, populationRows } from '../../src/ingest/figures/population-rows.ts';
import { statReader, type StatReader } from '../../src/ingest/figures/stat-reader.ts';
import { readTables } from '../../src/ingest/tables/tables.ts';
import { LONG_TABLES } from './long-tables.ts';
import { officialCountry } from './official-country.ts';
import { repeatedCountry } from './repeated-country.ts';
import { Stopwatch } from './stopwatch.ts';

/**
 * Statistics Norway publishes commuting as the matrix of all pairs, zeros too, and the atlas takes no
 * less: a cell that is not there has no figure. Of 35 600 municipalities that is 1.3 thousand million
 * cells a year, more than a text of JSON can be. So many are read:
 */
const MOST_CELLS = 20_000_000;

const copies = Number(process.argv[2] ?? 1);
const { tables } = await readTables(dataFolder());
const { catalogue, division, text } = officialCountry(repeatedCountry(tables, copies));
const { population, employed, industries, flows } = catalogue;
const clock = new Stopwatch();

/** From the answers to the text of tables, each with the fingerprint that the manifest has. */
function timed(
  part: string,
  documents: readonly Document[],
  format: (reader: StatReader) => void,
): void {
  const ledger = new Ledger();
  const intake = intakeOf(new Map(documents.map((document) => [document.path, text(document)])));
  clock.time(part, () => {
    for (const document of documents) intake.sha256(document);
    format(statReader(catalogue, division, intake, ledger));
  });
  const [found] = ledger.findings;
  if (found !== undefined) throw new Error(JSON.stringify(found));
}

timed('official figures', [...population, ...employed, ...industries], (reader) => {
  LONG_TABLES.population.format(populationRows(reader));
  LONG_TABLES.employment.format(employmentRows(reader));
  LONG_TABLES.employmentByIndustry.format(industryRows(reader).figures);
});
if (division.own.municipalities.size ** 2 <= MOST_CELLS)
  timed('official flows', flows, (reader) => {
    LONG_TABLES.commuting.format(flowRows(reader));
  });
console.log(
  JSON.stringify({
    seconds: clock.seconds,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
