import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findingsPage } from '../src/domain/findings-page.ts';
import { AUTHORED_FILES } from '../src/tables/authored.ts';
import { makeSnapshot } from '../src/ingest/snapshot.ts';
import { writeSnapshot } from '../src/ingest/write-snapshot.ts';
import { onScreen } from './told.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: join(import.meta.dirname, '..', 'data') },
  },
});
if (values.from === undefined) {
  console.error('Say where the official files are: npm run data:import -- --from FOLDER');
  process.exit(1);
}
const folder = values.from;

const { snapshot, findings, notes } = await makeSnapshot(
  (document) => readFile(join(folder, document.path), 'utf8').catch(() => undefined),
  AUTHORED_FILES,
);
if (snapshot === undefined) {
  const told = { command: 'npm run data:import', end: '; nothing was written.' };
  console.error(await onScreen(findingsPage(findings, told), 'import'));
  process.exit(1);
}
await writeSnapshot(snapshot, values.to);
for (const note of notes) console.log(note);
for (const [file, text] of snapshot) console.log(`${file}\t${text.length} characters`);
