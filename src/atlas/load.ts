import { fileURLToPath } from 'node:url';
import { findingText } from '../domain/finding.ts';
import { readChanges } from '../ingest/tables/changes.ts';
import { readTables } from '../ingest/tables/tables.ts';
import { atlasOf, type Atlas } from './atlas.ts';

let loaded: Promise<Atlas> | undefined;

/** The folder of committed figures; `ATLAS_DATA` names another, for tests. */
export const dataFolder = (): string =>
  process.env['ATLAS_DATA'] ?? fileURLToPath(new URL('data', `file://${process.cwd()}/`));

/**
 * The atlas of the committed figures, made once a build.
 * @throws Error listing every finding when a table cannot be read
 */
export const loadAtlas = (): Promise<Atlas> => (loaded ??= load(dataFolder()));

/** What changed in the committed figures, the newest first. */
export const loadChanges = () => readChanges(dataFolder());

async function load(folder: string): Promise<Atlas> {
  const { tables, findings } = await readTables(folder);
  if (findings.length === 0) return atlasOf(tables);
  throw new Error(
    `The data in ${folder} cannot be read:\n\n${findings.map(findingText).join('\n\n')}`,
  );
}
