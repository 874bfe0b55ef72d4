import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findingText } from '../domain/finding.ts';
import { BOUNDARIES_FILE, parseBoundaries } from '../tables/boundaries.ts';
import { readChanges } from '../tables/changes.ts';
import { readTables } from '../tables/tables.ts';
import { atlasOf, type Atlas } from './atlas.ts';
import { geographyOf, type Geography } from './geography.ts';

let loaded: Promise<Atlas> | undefined;

/** The folder of committed figures; `ATLAS_DATA` names another, for tests and editions. */
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

/** The boundaries of the committed figures as they stand in their file. */
export const boundariesText = (): Promise<string> =>
  readFile(join(dataFolder(), BOUNDARIES_FILE), 'utf8');

/**
 * The geography of boundaries that were kept.
 * @throws Error listing every finding when they cannot be read
 */
export function geographyIn(text: string): Geography {
  const { boundaries, findings } = parseBoundaries(text);
  if (findings.length === 0) return geographyOf(boundaries);
  throw new Error(`The boundaries cannot be read:\n\n${findings.map(findingText).join('\n\n')}`);
}
