import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { footText } from '../../src/publish/embed/foot.ts';
import type { EmbedBook } from '../../src/site/embeds.ts';

const TINY = join(import.meta.dirname, '../golden/tiny-country');
const MANIFEST = join(import.meta.dirname, '../../data/manifest.json');
const FIRST = '2025-01-01';
const SECOND = '2025-02-01';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traineeatlas-editions-'));
  await cp(TINY, join(folder, 'data'), { recursive: true });
  // The sources of the made-up country are made up; these are what readers see.
  await cp(MANIFEST, join(folder, 'data/manifest.json'));
  vi.stubEnv('ATLAS_DATA', join(folder, 'data'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** As a build does it: everything read and joined anew. */
async function build() {
  vi.resetModules();
  const { loadAtlas } = await import('../../src/atlas/load.ts');
  const { keepEdition, readEditions } = await import('../../src/site/edition-folder.ts');
  const { currentBook, pinnedBooks } = await import('../../src/site/embeds.ts');
  return {
    keep: async (date: string) => keepEdition(await loadAtlas(), date),
    readEditions,
    current: await currentBook(),
    pinned: await pinnedBooks(),
  };
}

/** All that the embeds of a book show, drawn, in every language. */
const shown = (book: EmbedBook) =>
  LANGUAGES.map((language) => {
    const { cards, paints } = book.sets[language];
    return cards.map((card) => ({ card, drawn: book.draw(card, paints) }));
  });

async function change(file: string, edit: (text: string) => string): Promise<void> {
  const path = join(folder, 'data', file);
  const before = await readFile(path, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  await writeFile(path, after);
}

/** A made-up update: another programme, a municipality of another name, and half the residents. */
async function updateFigures(): Promise<void> {
  await change('programmes/coverage.csv', (text) => text.replace(/^trainee-havn,1001.*\n/m, ''));
  await change('municipalities.csv', (text) => text.replace('1002,Dal,', '1002,Dalen,'));
  await change('population.csv', (text) => text.replace('1001,2024,6100,', '1001,2024,6093,'));
}

const cardOf = (book: EmbedBook | undefined, path: string) =>
  book?.sets.nb.cards.find((card) => card.path === path);

describe('an embed that is pinned to an edition', () => {
  test('stays as it was when the figures change, and the others follow', async () => {
    const before = await build();
    await before.keep(FIRST);
    const kept = shown(before.current);
    await updateFigures();
    const after = await build();
    await after.keep(SECOND);
    const later = await build();

    expect(later.pinned.map(({ edition }) => edition)).toEqual([SECOND, FIRST]);
    const [second, first] = later.pinned;
    expect(shown(first!)).toEqual(kept);
    expect(shown(second!)).toEqual(shown(later.current));
    expect(shown(later.current)).not.toEqual(kept);

    const havn = 'kommune/1001-havn/';
    expect(cardOf(first, havn)?.sentence).toMatch(/^Havn nås av Trainee Havn/);
    expect(cardOf(later.current, havn)?.sentence).not.toMatch(/nås av Trainee Havn/);
    expect(cardOf(first, 'kommune/1002-dal/')?.title).toBe('Dal');
    expect(cardOf(later.current, 'kommune/1002-dalen/')?.title).toBe('Dalen');
    expect(cardOf(later.current, 'kommune/1002-dal/')).toBeUndefined();
  });

  test('keeps its map when the boundaries change', async () => {
    const before = await build();
    await before.keep(FIRST);
    const kept = shown(before.current);
    await change('boundaries/municipalities.topojson', (text) => {
      const topology = JSON.parse(text) as { arcs: number[][][] };
      const [arc] = topology.arcs;
      if (arc?.[1] === undefined) throw new Error('no arc');
      arc[1] = [arc[1][0]! + 900, arc[1][1]! - 900];
      return JSON.stringify(topology);
    });
    const after = await build();
    expect(shown(after.pinned[0]!)).toEqual(kept);
    expect(shown(after.current)).not.toEqual(kept);
  });

  test('says of which date it is', async () => {
    await (await build()).keep(FIRST);
    const { pinned } = await build();
    const card = cardOf(pinned[0], 'dekning/');
    expect(card && footText(card, 'nb', FIRST)).toContain('Tall per 1. januar 2025.');
  });
});

describe('an edition', () => {
  test('is kept once, and never changed', async () => {
    const { keep } = await build();
    const path = await keep(FIRST);
    const before = await readFile(join(path, 'embeds.json'), 'utf8');
    await updateFigures();
    const { keep: again } = await build();
    await expect(again(FIRST)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(join(path, 'embeds.json'), 'utf8')).toBe(before);
  });

  test('has the boundaries byte for byte, so that git keeps them once', async () => {
    const path = await (await build()).keep(FIRST);
    const own = await readFile(join(folder, 'data/boundaries/municipalities.topojson'));
    expect((await readFile(join(path, 'municipalities.topojson'))).equals(own)).toBe(true);
  });

  test.each(['yesterday', '2025-13-01', '../2025-01-01', ''])(
    'of "%s" is refused',
    async (date) => {
      await expect((await build()).keep(date)).rejects.toThrow(RangeError);
      expect(await readdir(join(folder, 'data/editions')).catch(() => [])).toEqual([]);
    },
  );

  test('that was tampered with is told by its name', async () => {
    const path = await (await build()).keep(FIRST);
    await writeFile(join(path, 'embeds.json'), '{}');
    await expect((await import('../../src/site/edition-folder.ts')).readEditions()).rejects.toThrow(
      /editions\/2025-01-01 cannot be read/,
    );
  });

  test('shares most lines with the one before', async () => {
    const { keep } = await build();
    const first = await readFile(join(await keep(FIRST), 'embeds.json'), 'utf8');
    await change('population.csv', (text) => text.replace('1001,2024,6100,', '1001,2024,6101,'));
    const second = await readFile(join(await (await build()).keep(SECOND), 'embeds.json'), 'utf8');
    const lines = new Set(first.split('\n'));
    const fresh = second.split('\n').filter((line) => !lines.has(line));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.length).toBeLessThan(second.split('\n').length / 2);
  });
});

test('where nothing was kept there is no pinned embed', async () => {
  expect((await build()).pinned).toEqual([]);
});
