/** Tells everything that is wrong with the data: exit 1 if anything is, else one line. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedTables } from '../src/atlas/checked-tables.ts';
import { RULES } from '../src/checks/rules.ts';
import { findingsText } from '../src/domain/finding.ts';
import { editionFindings } from '../src/site/edition-folder.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: join(import.meta.dirname, '..', 'data') } },
});
const folder = values.data;

const { tables, files, findings: broken } = await checkedTables(folder);
const findings = [...broken, ...(await editionFindings(folder))];

if (findings.length > 0) {
  console.error(findingsText(findings, folder));
  process.exitCode = 1;
} else {
  const { municipalities, labourMarketRegions, programmes, coverage, commuting } = tables;
  console.log(
    `data: ${files.length} files hold to ${RULES.length} rules: ${municipalities.length} municipalities, ` +
      `${labourMarketRegions.length} regions, ${programmes.length} programmes, ` +
      `${coverage.length} coverage rows, ${commuting.length} flows`,
  );
}
