import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkedTables } from '../../atlas/checked-tables.ts';
import type { Snapshot } from '../figures/snapshot.ts';
import { dataFiles } from '../tables/data-files.ts';
import type { Tables } from '../tables/tables.ts';
import { FindingsFailure } from './refusal.ts';

/**
 * Lays a snapshot over a copy of the data folder, in a temporary one, and holds it against every
 * rule, with what people wrote.
 * @returns the tables of the new snapshot
 * @throws FindingsFailure when a rule is broken
 */
export async function checkCandidate(snapshot: Snapshot, folder: string): Promise<Tables> {
  const candidate = await mkdtemp(join(tmpdir(), 'traineeatlas-snapshot-'));
  try {
    for (const file of await dataFiles(folder)) {
      if (snapshot.has(file)) continue;
      await mkdir(dirname(join(candidate, file)), { recursive: true });
      await cp(join(folder, file), join(candidate, file));
    }
    for (const [file, text] of snapshot) {
      await mkdir(dirname(join(candidate, file)), { recursive: true });
      await writeFile(join(candidate, file), text);
    }
    const { tables, findings } = await checkedTables(candidate);
    if (findings.length > 0) {
      const names = tables.municipalities.map(
        ({ municipality, name }) => [municipality, name] as const,
      );
      throw new FindingsFailure(findings, new Map<string, string>(names));
    }
    return tables;
  } finally {
    await rm(candidate, { recursive: true, force: true });
  }
}
