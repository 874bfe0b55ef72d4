/**
 * `npm run bench [-- --rounds=5] [--only=pages,build,scale] [--sizes=1,10,100] [--ways=embed]`:
 * measures the built atlas beside its peers and writes `results.json` and the tables of `README.md`. A part that fails
 * is told and leaves what was measured of it before; the run then ends with 1.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { benchBuild } from './build-bench.ts';
import { benchPages } from './pages-bench.ts';
import { reportText, type Results } from './report.ts';
import { benchScale, SIZES } from './scale-bench.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const [BEGIN, END] = ['<!-- results -->', '<!-- end of results -->'];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: 'build,pages,scale' },
    /** Words in the names of the pages that are visited; for trying, so nothing is written. */
    ways: { type: 'string', default: '' },
    sizes: { type: 'string', default: SIZES.join(',') },
  },
});
const wanted = new Set(values.only.split(','));

/** What was measured before and is not measured now stays. */
const before = JSON.parse(
  await readFile(here('results.json'), 'utf8').catch(() => '{}'),
) as Partial<Results>;
const [cpu] = cpus();
let results: Results = {
  ...before,
  machine: `${availableParallelism()} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
};

async function write(): Promise<void> {
  const json = await format(JSON.stringify(results), { parser: 'json', printWidth: 100 });
  await writeFile(here('results.json'), json);
  const readme = await readFile(here('README.md'), 'utf8');
  const [head = '', rest = ''] = readme.split(BEGIN);
  const tail = rest.split(END)[1] ?? '';
  const text = `${head}${BEGIN}\n\n${reportText(results)}\n\n${END}${tail}`;
  await writeFile(here('README.md'), await format(text, { parser: 'markdown', printWidth: 100 }));
}

/** Each part is written as soon as it is measured, so that a later one can't take it along. */
const parts = {
  build: async () => ({ build: await benchBuild() }),
  pages: async () => ({ pages: await benchPages(Number(values.rounds), values.ways) }),
  scale: () => ({ scale: benchScale(values.sizes.split(',').map(Number)) }),
} satisfies Record<string, () => Partial<Results> | Promise<Partial<Results>>>;

for (const [name, measure] of Object.entries(parts)) {
  if (!wanted.has(name)) continue;
  try {
    results = { ...results, ...(await measure()) };
    if (values.ways === '') await write();
  } catch (error) {
    console.error(`${name} failed:`, error);
    process.exitCode = 1;
  }
}
console.log(reportText(results));
