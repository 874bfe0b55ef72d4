import { checkedTables } from '../src/atlas/checked-tables.ts';
import { RULES } from '../src/checks/rules.ts';
import { findingsText } from '../src/domain/finding.ts';

/** What there is to say of a data folder: one line where it may be built from, else every finding. */
export interface Verdict {
  readonly good: boolean;
  readonly text: string;
}

/** Holds a data folder against every rule; whatever stands in it, this does not throw. */
export async function dataVerdict(folder: string): Promise<Verdict> {
  const { tables, files, findings } = await checkedTables(folder);
  if (findings.length > 0) return { good: false, text: findingsText(findings, folder) };
  const { municipalities, labourMarketRegions, programmes, coverage, commuting } = tables;
  const text =
    `data: ${files.length} files hold to ${RULES.length} rules: ${municipalities.length} municipalities, ` +
    `${labourMarketRegions.length} regions, ${programmes.length} programmes, ` +
    `${coverage.length} coverage rows, ${commuting.length} flows`;
  return { good: true, text };
}
