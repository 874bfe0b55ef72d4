import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';
import { embedFolder, LIVE_FOLDER } from '../src/features/embed/choice.ts';
import { EDITIONS_FILE, type Edition, type EditionList } from '../src/features/embed/editions.ts';
import { datedHeights } from '../src/features/embed/heights.ts';
import { dayText } from '../src/i18n/day.ts';
import { inLanguage, LANGUAGES } from '../src/i18n/language.ts';
import { pinnedPage, styleOf } from '../src/features/embed/pinned.ts';

/** An edition that is to be kept: of which built site, in which archive, under which day. */
export interface Keeping {
  readonly dist: string;
  readonly archive: string;
  /** `2026-11-29` */
  readonly date: string;
}

/** One style sheet for all pages of an edition, in whatever language. */
const STYLE = 'embed.css';
const PAGE = 'index.html';
const STILL = LANGUAGES.map((language) => inLanguage(language, embedFolder()));
const foldersOf = (date: string): readonly string[] =>
  LANGUAGES.map((language) => inLanguage(language, embedFolder(date)));

/**
 * Keeps the still embeds of a built site as they are, whole or not at all. A deploy copies the archive
 * over the site; no build reads it.
 * @returns the pages of the edition in one language, by their addresses below it
 * @throws RangeError when the date is not one
 * @throws Error when there is an edition of that date, or no built site
 */
export async function keepEdition({ dist, archive, date }: Keeping): Promise<readonly string[]> {
  if (!z.iso.date().safeParse(date).success)
    throw new RangeError(`"${date}" is no date like 2026-11-29`);
  if (foldersOf(date).some((folder) => existsSync(join(archive, folder))))
    throw new Error(`There is an edition of ${date}, and what is kept is never changed.`);
  const list = await readList(archive);
  // Made beside its place and moved there when it is whole, the list last.
  const making = join(archive, `.making-${date}`);
  try {
    const pages = await writePages(dist, making, date);
    const edition = editionOf(date, pages);
    await writeText(join(making, EDITIONS_FILE), listText([edition, ...list]));
    await moveIn(making, archive, date);
    return pages;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function readList(archive: string): Promise<readonly Edition[]> {
  const file = join(archive, EDITIONS_FILE);
  if (!existsSync(file)) return [];
  return (JSON.parse(await readFile(file, 'utf8')) as EditionList).editions;
}

const listText = (editions: readonly Edition[]): string =>
  `${JSON.stringify({ editions: editions.toSorted((a, b) => (a.date < b.date ? 1 : -1)) } satisfies EditionList)}\n`;

const editionOf = (date: string, pages: readonly string[]): Edition => ({
  date,
  said: {
    nb: dayText('nb', date),
    nn: dayText('nn', date),
    en: dayText('en', date),
  },
  heights: {
    map: datedHeights('map'),
    municipality: datedHeights('municipality'),
    group: datedHeights('group'),
    programme: datedHeights('programme'),
  },
  pages,
});

async function writePages(dist: string, to: string, date: string): Promise<readonly string[]> {
  const pages = await stillPages(join(dist, STILL[0] ?? ''));
  const [first] = pages;
  if (first === undefined) throw new Error(`no embeds in ${dist}: run "npm run build" first`);
  const kept = foldersOf(date);
  const built = styleOf(await readFile(join(dist, STILL[0] ?? '', first, PAGE), 'utf8'));
  const base = built.slice(0, built.indexOf('_astro/'));
  const style = `${base}${kept[0]}${STYLE}`;
  await mkdir(join(to, kept[0] ?? ''), { recursive: true });
  await cp(join(dist, built.slice(base.length)), join(to, kept[0] ?? '', STYLE));
  for (const [at, folder] of STILL.entries())
    for (const page of pages) {
      const html = await readFile(join(dist, folder, page, PAGE), 'utf8');
      await writeText(join(to, kept[at] ?? '', page, PAGE), pinnedPage(html, { date, style }));
    }
  return pages;
}

/** The still embeds of a language: neither the live one, nor what an archive laid over the site. */
async function stillPages(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const live = LIVE_FOLDER.slice(embedFolder().length);
  return files
    .filter((file) => file.endsWith(`${sep}${PAGE}`))
    .map((file) => file.slice(0, -PAGE.length).split(sep).join('/'))
    .filter((page) => page !== live && !/^\d{4}-\d\d-\d\d\//.test(page))
    .sort();
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function moveIn(making: string, archive: string, date: string): Promise<void> {
  const moved: string[] = [];
  try {
    for (const folder of foldersOf(date)) {
      await mkdir(dirname(join(archive, folder)), { recursive: true });
      await rename(join(making, folder), join(archive, folder));
      moved.push(folder);
    }
    await rename(join(making, EDITIONS_FILE), join(archive, EDITIONS_FILE));
  } catch (error) {
    for (const folder of moved) await rm(join(archive, folder), { recursive: true });
    throw error;
  }
}
