import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findingText } from '../src/domain/finding.ts';
import { AUTHORED_FILES } from '../src/tables/authored.ts';
import { makeSnapshot } from '../src/ingest/snapshot.ts';
import { openIn } from '../src/ingest/source-folder.ts';
import { writeSnapshot } from '../src/ingest/write-snapshot.ts';

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
const { snapshot, findings, notes } = await makeSnapshot(openIn(values.from), AUTHORED_FILES);
if (snapshot === undefined) {
  for (const finding of findings) console.error(`${findingText(finding)}\n`);
  console.error(`${findings.length} findings; nothing was written.`);
  process.exit(1);
}
await writeSnapshot(snapshot, values.to);
for (const note of notes) console.log(note);
for (const [file, text] of snapshot) console.log(`${file}\t${text.length} characters`);
