import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Atlas } from '../atlas/atlas.ts';
import { boundariesText, dataFolder } from '../atlas/load.ts';
import type { Finding } from '../domain/finding.ts';
import { editionOf, editionText, parseEdition, type Edition } from '../publish/embed/edition.ts';

const EMBEDS = 'embeds.json';
/** Byte for byte as the data had them, so that git keeps them once however many editions there are. */
const BOUNDARIES = 'municipalities.topojson';

/** An edition and the text of the boundaries that it is drawn with. */
export interface KeptEdition {
  readonly edition: Edition;
  readonly boundaries: string;
}

const EDITIONS = 'editions';
const editionsFolder = (): string => join(dataFolder(), EDITIONS);

/**
 * Keeps what the embeds say now under a date, whole or not at all.
 * @returns the folder it is kept in
 * @throws Error `EEXIST` when there is an edition of that date: what is kept is never changed
 * @throws RangeError when the date is not one
 */
export async function keepEdition(atlas: Atlas, date: string): Promise<string> {
  const text = editionText(editionOf(atlas, date));
  const boundaries = await boundariesText();
  const folder = join(editionsFolder(), date);
  await mkdir(editionsFolder(), { recursive: true });
  await mkdir(folder);
  try {
    await writeFile(join(folder, BOUNDARIES), boundaries);
    await writeFile(join(folder, EMBEDS), text);
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
  return folder;
}

/**
 * Every kept edition, newest first; none when there is no folder.
 * @throws Error naming the edition that cannot be read
 */
export async function readEditions(): Promise<readonly KeptEdition[]> {
  const folder = editionsFolder();
  const names = await editionNames(folder);
  return Promise.all(names.map((name) => readEdition(join(folder, name), name)));
}

const editionNames = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).sort().reverse();

/** A finding for each kept edition of a data folder that cannot be read. */
export async function editionFindings(data: string): Promise<readonly Finding[]> {
  const folder = join(data, EDITIONS);
  const found = (await editionNames(folder)).map((name) =>
    readEdition(join(folder, name), name).then(
      () => [],
      (error: unknown) => [unreadable(name, error)],
    ),
  );
  return (await Promise.all(found)).flat();
}

function unreadable(name: string, error: unknown): Finding {
  const { cause } = error as Error;
  return {
    file: `data/${EDITIONS}/${name}`,
    place: 'whole folder',
    rule: 'edition-readable',
    message: (cause instanceof Error ? cause.message : String(error)).replace(/\s*\n\s*/g, ' '),
    remedy: 'bring it back from git: what is kept is never changed',
  };
}

async function readEdition(folder: string, date: string): Promise<KeptEdition> {
  try {
    const edition = parseEdition(await readFile(join(folder, EMBEDS), 'utf8'));
    if (edition.date !== date) throw new RangeError(`says it is of ${edition.date}`);
    return { edition, boundaries: await readFile(join(folder, BOUNDARIES), 'utf8') };
  } catch (cause) {
    throw new Error(`data/editions/${date} cannot be read: bring it back from git`, { cause });
  }
}
