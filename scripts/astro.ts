/**
 * Astro without its usage reports, on every system: `node scripts/astro.ts build`. What breaks a rule
 * of the data is not built: all of it is told first, and the exit status is 1.
 */
import { checkedTables } from '../src/atlas/checked-tables.ts';
import { dataFolder } from '../src/atlas/load.ts';
import { findingsText } from '../src/domain/finding.ts';
import { editionFindings } from '../src/site/edition-folder.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

async function mayGoOn(): Promise<boolean> {
  if (process.argv[2] !== 'build') return true;
  const folder = dataFolder();
  const { findings: broken } = await checkedTables(folder);
  const findings = [...broken, ...(await editionFindings(folder))];
  if (findings.length > 0) console.error(findingsText(findings, folder));
  return findings.length === 0;
}

if (await mayGoOn())
  await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
else process.exitCode = 1;
