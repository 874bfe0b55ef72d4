import { checkedTables } from '../src/atlas/checked-tables.ts';
import { RULES } from '../src/ingest/checks/rules.ts';
import type { Finding } from '../src/domain/finding.ts';
import { findingsPage, type Told } from '../src/domain/findings-page.ts';
import type { Tables } from '../src/ingest/tables/tables.ts';
import { onScreen } from './told.ts';

/** What there is to say of a data folder: one line where it may be built from, else one screen. */
export interface Verdict {
  readonly good: boolean;
  readonly text: string;
}

/** Holds a data folder against every rule; whatever stands in it, this does not throw. */
export async function dataVerdict(folder: string): Promise<Verdict> {
  const { tables, files, findings } = await checkedTables(folder);
  if (findings.length > 0)
    return { good: false, text: await onScreen(faults(findings, tables, folder), 'check') };
  const { municipalities, labourMarketRegions, programmes, coverage, commuting } = tables;
  const text =
    `data: ${files.length} files hold to ${RULES.length} rules: ${municipalities.length} municipalities, ` +
    `${labourMarketRegions.length} regions, ${programmes.length} programmes, ` +
    `${coverage.length} coverage rows, ${commuting.length} flows`;
  return { good: true, text };
}

const faults = (findings: readonly Finding[], { municipalities }: Tables, folder: string): Told =>
  findingsPage(findings, {
    command: 'npm run data:fetch',
    end: ` in ${folder}; mend them, and run «npm run data:check» again`,
    names: new Map(municipalities.map(({ municipality, name }) => [municipality, name])),
  });
