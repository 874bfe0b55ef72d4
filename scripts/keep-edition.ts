/**
 * Keeps what the embeds of the built site say, for those that are pinned to a date. `npm run edition`
 * builds the site first; `-- --date 2026-11-29` is another day than today, `-- --to FOLDER` another
 * archive than `editions/`.
 */
import { parseArgs } from 'node:util';
import { keepEdition } from './edition-archive.ts';
import { ARCHIVE, DIST } from './static-server.ts';

const { values } = parseArgs({ options: { date: { type: 'string' }, to: { type: 'string' } } });
const date = values.date ?? new Date().toISOString().slice(0, 10);
const archive = values.to ?? ARCHIVE;
try {
  const pages = await keepEdition({ dist: DIST, archive, date });
  console.log(`kept: ${pages.length} embeds in each language as of ${date}, in ${archive}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
