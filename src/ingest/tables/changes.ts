import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Finding } from '../../domain/finding.ts';

/** A change of the figures that readers are told of; one file below `data/changes/`. */
export interface Change {
  /** The file's name without its ending: `2026-11-23`, or `2026-11-23-2`. */
  readonly id: string;
  /** `2026-11-23`. */
  readonly date: string;
  /** What people wrote of it; left out where only a machine has written. */
  readonly said?: Said;
  /** The machine's report, in English; '' for none. */
  readonly report: string;
}

export type Said = z.infer<typeof SAID>;

const LINE = z.string().min(1);
const SAID = z.strictObject({
  title_nb: LINE,
  title_nn: LINE,
  title_en: LINE,
  text_nb: LINE,
  text_nn: LINE,
  text_en: LINE,
});

const FOLDER = 'changes';
const NAME = /^((\d{4}-\d\d-\d\d)(?:-\d+)?)\.md$/;

/**
 * Every change, the newest first; none when there is no folder.
 * @throws RangeError naming the file that is not written as data/changes/README.md says
 */
export async function readChanges(data: string): Promise<readonly Change[]> {
  const folder = join(data, FOLDER);
  const changes = (await changeFiles(folder)).map(async (file) =>
    changeOf(file, await readFile(join(folder, file), 'utf8')),
  );
  return (await Promise.all(changes)).sort(newestFirst);
}

const changeFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => []))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort();

/** A finding for each file of the change log that cannot be read. */
export async function changeFindings(data: string): Promise<readonly Finding[]> {
  const folder = join(data, FOLDER);
  const found = (await changeFiles(folder)).map(async (file): Promise<Finding[]> => {
    try {
      changeOf(file, await readFile(join(folder, file), 'utf8'));
      return [];
    } catch (error) {
      return [unreadable(file, (error as Error).message.replace(/\s*\n\s*/g, ' '))];
    }
  });
  return (await Promise.all(found)).flat();
}

const unreadable = (file: string, message: string): Finding => ({
  file: `data/${FOLDER}/${file}`,
  place: 'whole file',
  rule: 'change-readable',
  message,
  remedy: `write it as data/${FOLDER}/README.md says`,
});

/** The second of a day, `…-2`, and the tenth, `…-10`, come after the first. */
const newestFirst = (a: Change, b: Change): number =>
  b.id.localeCompare(a.id, 'en', { numeric: true });

/** A change from its file. @throws RangeError naming the file and what is wrong with it */
export function changeOf(file: string, text: string): Change {
  const [, id = '', date = ''] = NAME.exec(file) ?? [];
  if (date === '' || Number.isNaN(Date.parse(date))) {
    throw new RangeError(`data/${FOLDER}/${file}: the name must be a date, as 2026-11-23.md`);
  }
  const [, head, report = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined) return { id, date, report: text.trim() };
  return { id, date, said: saidIn(file, head), report: report.trim() };
}

function saidIn(file: string, head: string): Said {
  const lines = head.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
  });
  const said = SAID.safeParse(Object.fromEntries(lines));
  if (said.success) return said.data;
  throw new RangeError(`data/${FOLDER}/${file}: ${z.prettifyError(said.error)}`);
}
