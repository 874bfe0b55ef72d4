/** Tells everything that is wrong with the data: exit 1 if anything is, else one line. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXCEPTIONS_FILE } from '../src/checks/exceptions.ts';
import { RULES } from '../src/checks/rules.ts';
import { runRules } from '../src/checks/run-rules.ts';
import { findingText } from '../src/domain/finding.ts';
import { dataFiles } from '../src/tables/data-files.ts';
import { readTables } from '../src/tables/tables.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: join(import.meta.dirname, '..', 'data') } },
});
const folder = values.data;

const exceptions = await readFile(join(folder, EXCEPTIONS_FILE), 'utf8').catch(() => '');
const files = await dataFiles(folder);
const { tables, findings: unreadable } = await readTables(folder);
const findings = [...unreadable, ...runRules({ tables, files, exceptions })];

if (findings.length > 0) {
  for (const finding of findings) console.error(`${findingText(finding)}\n`);
  console.error(`${findings.length} findings in ${folder}`);
  process.exitCode = 1;
} else {
  const { municipalities, labourMarketRegions, programmes, coverage, commuting } = tables;
  console.log(
    `data: ${files.length} files hold to ${RULES.length} rules: ${municipalities.length} municipalities, ` +
      `${labourMarketRegions.length} regions, ${programmes.length} programmes, ` +
      `${coverage.length} coverage rows, ${commuting.length} flows`,
  );
}
