import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXCEPTIONS_FILE } from '../ingest/checks/exceptions.ts';
import { runRules } from '../ingest/checks/run-rules.ts';
import type { Finding } from '../domain/finding.ts';
import { changeFindings } from '../ingest/tables/changes.ts';
import { dataFiles } from '../ingest/tables/data-files.ts';
import { readTables, type Tables } from '../ingest/tables/tables.ts';

/** A data folder, and all that is wrong with it. */
export interface CheckedTables {
  readonly tables: Tables;
  readonly files: readonly string[];
  /** Empty where the folder can be built from. */
  readonly findings: readonly Finding[];
}

/** Reads a data folder and holds it against every rule; whatever stands in it, this does not throw. */
export async function checkedTables(folder: string): Promise<CheckedTables> {
  const exceptions = await readFile(join(folder, EXCEPTIONS_FILE), 'utf8').catch(() => '');
  const { tables, findings: unreadable } = await readTables(folder);
  const files = await dataFiles(folder);
  const findings = [
    ...unreadable,
    ...(await changeFindings(folder)),
    ...runRules({ tables, files, exceptions }),
  ];
  return { tables, files, findings };
}
