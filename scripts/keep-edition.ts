/**
 * Keeps what the embeds say now, for those that are pinned to a date: `npm run edition`, or with
 * `-- --date 2026-11-23` for another day than today.
 */
import { parseArgs } from 'node:util';
import { loadAtlas } from '../src/atlas/load.ts';
import { keepEdition } from '../src/site/edition-folder.ts';

const { values } = parseArgs({ options: { date: { type: 'string' } } });
const date = values.date ?? new Date().toISOString().slice(0, 10);
try {
  console.log(`kept: ${await keepEdition(await loadAtlas(), date)}`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  console.error(
    taken ? `There is an edition of ${date}, and what is kept is never changed.` : String(error),
  );
  process.exitCode = 1;
}
