import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkedTables } from '../atlas/checked-tables.ts';
import type { Edition } from '../edition/edition.ts';
import { dataFiles } from '../tables/data-files.ts';
import type { Tables } from '../tables/tables.ts';
import { FindingsFailure } from './refusal.ts';

/**
 * Lays an edition over a copy of the data folder, in a temporary one, and holds it against every
 * rule, with what people wrote.
 * @returns the tables of the new edition
 * @throws FindingsFailure when a rule is broken
 */
export async function checkCandidate(edition: Edition, folder: string): Promise<Tables> {
  const candidate = await mkdtemp(join(tmpdir(), 'traineeatlas-edition-'));
  try {
    for (const file of await dataFiles(folder)) {
      if (edition.has(file)) continue;
      await mkdir(dirname(join(candidate, file)), { recursive: true });
      await cp(join(folder, file), join(candidate, file));
    }
    for (const [file, text] of edition) {
      await mkdir(dirname(join(candidate, file)), { recursive: true });
      await writeFile(join(candidate, file), text);
    }
    const { tables, findings } = await checkedTables(candidate);
    if (findings.length > 0) throw new FindingsFailure(findings);
    return tables;
  } finally {
    await rm(candidate, { recursive: true, force: true });
  }
}
