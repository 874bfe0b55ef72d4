import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { spareData } from './map-page.ts';
import { PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

async function visit(path: string) {
  const opened = await site.open(path, {}, spareData);
  await opened.page.waitForSelector('#tabell th button');
  return opened;
}

/** A column as it is read, top to bottom. */
const columnOf = (page: Page, head: string): Promise<string[]> =>
  page.locator('#tabell table').evaluate((table, name) => {
    const heads = [...(table as HTMLTableElement).tHead!.rows[0]!.cells];
    const at = heads.findIndex((cell) => cell.textContent.trim() === name);
    return [...(table as HTMLTableElement).tBodies[0]!.rows].map((row) =>
      row.cells[at]!.textContent.trim(),
    );
  }, head);

const sortBy = (page: Page, head: string) =>
  page.locator('#tabell').getByRole('button', { name: head, exact: true }).click();

const sortOf = (page: Page, head: string) =>
  page.locator('#tabell th', { hasText: head }).first().getAttribute('aria-sort');

/** Norwegian figures as numbers; NaN where there is none. */
const figuresOf = (texts: readonly string[]): number[] =>
  texts.map((text) => {
    const digits = text
      .replace(/[\s\u00a0\u202f]|%/g, '')
      .replace(',', '.')
      .replace('−', '-');
    return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
  });

const isOrdered = (numbers: readonly number[], sign: 1 | -1): boolean =>
  numbers.every((number, at) => at === 0 || sign * (number - numbers[at - 1]!) >= 0);

describe('a table of the map', () => {
  test('is sorted by its heads, largest first and then smallest', async () => {
    const { page } = await visit(PAGES.commuting);
    const head = 'Pendlingskoeffisient';
    expect(isOrdered(figuresOf(await columnOf(page, head)), -1)).toBe(false);
    await sortBy(page, head);
    expect(await sortOf(page, head)).toBe('descending');
    const down = figuresOf(await columnOf(page, head)).filter((each) => !Number.isNaN(each));
    expect(down.length).toBeGreaterThan(300);
    expect(isOrdered(down, -1)).toBe(true);
    await sortBy(page, head);
    expect(await sortOf(page, head)).toBe('ascending');
    const up = figuresOf(await columnOf(page, head)).filter((each) => !Number.isNaN(each));
    expect(isOrdered(up, 1)).toBe(true);
    expect(await page.locator('#tabell th[aria-sort]').count()).toBe(1);
  });

  test('is sorted by name in the order of the Norwegian letters', async () => {
    const { page } = await visit(PAGES.commuting);
    await sortBy(page, 'Kommune');
    expect(await sortOf(page, 'Kommune')).toBe('ascending');
    const names = (await columnOf(page, 'Kommune')).map((name) => name.split(' - ')[0]!);
    expect(names[0]).toMatch(/^A/);
    expect(names.at(-1)).toMatch(/^Å/);
    const firstWithOslash = names.findIndex((name) => name.startsWith('Ø'));
    expect(firstWithOslash).toBeGreaterThan(names.indexOf('Vågå'));
  });

  test.each(['first', 'second'] as const)(
    'has what is missing last after the %s click',
    async (click) => {
      const { page } = await visit(PAGES.industry);
      const head = 'Lokaliseringskvotient';
      await sortBy(page, head);
      if (click === 'second') await sortBy(page, head);
      const keys = await page.locator('#tabell tbody tr').evaluateAll((rows, name) => {
        const heads = [...(rows[0] as HTMLTableRowElement).closest('table')!.tHead!.rows[0]!.cells];
        const at = heads.findIndex((cell) => cell.textContent.trim() === name);
        return rows.map((row) => (row as HTMLTableRowElement).cells[at]!.dataset['sort'] ?? '');
      }, head);
      const firstMissing = keys.indexOf('');
      expect(firstMissing).toBeGreaterThan(100);
      expect(keys.slice(firstMissing).every((key) => key === '')).toBe(true);
      const known = keys.slice(0, firstMissing).map(Number);
      expect(isOrdered(known, click === 'first' ? -1 : 1)).toBe(true);
    },
  );

  test('is filtered by what is typed, without regard to accents', async () => {
    const { page, expectQuiet } = await visit(PAGES.coverage);
    const box = page.getByLabel('Filtrer tabellen');
    const shown = page.locator('#tabell tbody tr:visible');
    await box.fill('karasjohka');
    expect(await shown.count()).toBe(1);
    expect(await shown.innerText()).toContain('Kárášjohka');
    expect(await page.locator('#tabell output').innerText()).toBe('1 av 356');
    await box.fill('zzzz');
    expect(await shown.count()).toBe(0);
    expect(await page.locator('#tabell output').innerText()).toBe('0 av 356');
    await box.fill('');
    expect(await shown.count()).toBe(356);
    expectQuiet();
  });
});
