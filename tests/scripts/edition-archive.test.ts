import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepEdition } from '../../scripts/edition-archive.ts';
import type { EditionList } from '../../src/features/embed/editions.ts';
import { datedHeights } from '../../src/features/embed/heights.ts';

let folder: string;
const at = (...path: readonly string[]) => join(folder, ...path);
const write = (file: string, text: string): void => {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
};
const read = (file: string): string => readFileSync(at(file), 'utf8');

const page = (language: string, title: string): string =>
  `<!DOCTYPE html><html lang="${language}"> <head><link rel="stylesheet" href="/a/_astro/embed.1.css"></head> <body> <main> <header> <h1>${title}</h1> </header> <footer> <p>Kilde: SSB.</p> </footer> </main> </body></html>`;

/** A built site with two embeds in each language, a live one, and what an archive laid over it. */
function site(title = 'Havn'): void {
  write('dist/_astro/embed.1.css', 'body{color:teal}');
  for (const [prefix, language] of [
    ['', 'nb'],
    ['nn/', 'nn'],
    ['en/', 'en'],
  ] as const) {
    write(`dist/${prefix}embed/kommune/1001-havn/index.html`, page(language, title));
    write(`dist/${prefix}embed/dekning/index.html`, page(language, 'Dekning'));
    write(`dist/${prefix}embed/levende/index.html`, '<html>');
    write(`dist/${prefix}embed/2020-01-01/dekning/index.html`, '<html>');
  }
}

const keep = (date = '2026-11-29') =>
  keepEdition({ dist: at('dist'), archive: at('archive'), date });
const archived = (): readonly string[] =>
  readdirSync(at('archive'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(at('archive').length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
const listed = (): EditionList => JSON.parse(read('archive/embed/editions.json')) as EditionList;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traineeatlas-archive-'));
  site();
});
afterEach(() => rm(folder, { recursive: true }));

describe('an edition', () => {
  test('is every still embed in every language, with one style sheet and a line in the list', async () => {
    expect(await keep()).toEqual(['dekning/', 'kommune/1001-havn/']);
    expect(archived()).toEqual([
      'embed/2026-11-29/dekning/index.html',
      'embed/2026-11-29/embed.css',
      'embed/2026-11-29/kommune/1001-havn/index.html',
      'embed/editions.json',
      'en/embed/2026-11-29/dekning/index.html',
      'en/embed/2026-11-29/kommune/1001-havn/index.html',
      'nn/embed/2026-11-29/dekning/index.html',
      'nn/embed/2026-11-29/kommune/1001-havn/index.html',
    ]);
    expect(read('archive/embed/2026-11-29/embed.css')).toBe('body{color:teal}');
    for (const language of ['', 'nn/', 'en/'])
      expect(read(`archive/${language}embed/2026-11-29/dekning/index.html`)).toContain(
        'href="/a/embed/2026-11-29/embed.css"',
      );
    expect(listed().editions).toEqual([
      {
        date: '2026-11-29',
        said: { nb: '29. november 2026', nn: '29. november 2026', en: '29 November 2026' },
        heights: {
          map: datedHeights('map'),
          municipality: datedHeights('municipality'),
          group: datedHeights('group'),
          programme: datedHeights('programme'),
        },
        pages: ['dekning/', 'kommune/1001-havn/'],
      },
    ]);
  });

  test('is never changed: a second of that date is refused, and leaves all as it is', async () => {
    await keep();
    const before = archived().map((file) => read(`archive/${file}`));
    site('Ny havn');
    await expect(keep()).rejects.toThrow('There is an edition of 2026-11-29');
    expect(archived().map((file) => read(`archive/${file}`))).toEqual(before);
  });

  test('stands beside those before it, the newest first in the list', async () => {
    await keep('2026-05-01');
    const first = read('archive/embed/2026-05-01/kommune/1001-havn/index.html');
    site('Ny havn');
    await keep('2026-11-29');
    await keep('2026-08-01');
    expect(listed().editions.map(({ date }) => date)).toEqual([
      '2026-11-29',
      '2026-08-01',
      '2026-05-01',
    ]);
    expect(read('archive/embed/2026-05-01/kommune/1001-havn/index.html')).toBe(first);
    expect(read('archive/embed/2026-11-29/kommune/1001-havn/index.html')).toContain('Ny havn');
  });

  test.each(['yesterday', '2026-13-01', '2026-02-30', '../2026-01-01', ''])(
    'of "%s" is refused',
    async (date) => {
      await expect(keep(date)).rejects.toThrow(RangeError);
      expect(() => archived()).toThrow();
    },
  );

  test.each([
    ['no site is built', async () => rm(at('dist'), { recursive: true }), /npm run build/],
    [
      'an embed is in one language only',
      async () => rm(at('dist/en/embed/dekning'), { recursive: true }),
      /ENOENT/,
    ],
    [
      'an embed is not finished',
      () => Promise.resolve(write('dist/nn/embed/dekning/index.html', '<html lang="nn">')),
      RangeError,
    ],
  ] as const)('where %s, nothing is written', async (_, spoil, told) => {
    await spoil();
    await expect(keep()).rejects.toThrow(told);
    expect(existsSync(at('archive')) ? archived() : []).toEqual([]);
  });

  test('what cannot be moved in is taken out again', async () => {
    // Where the list should be is a folder with something in it.
    write('archive/en/embed/.keep', '');
    await keep('2026-05-01');
    const before = archived();
    await rm(at('archive/embed/editions.json'));
    write('archive/embed/editions.json/in-the-way', '');
    await expect(keep('2026-11-29')).rejects.toThrow();
    expect(archived().filter((file) => file.includes('2026-11-29'))).toEqual([]);
    expect(before.length).toBe(9);
  });
});
