import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepEdition } from '../../scripts/edition-archive.ts';
import { basePath, DIST } from '../../scripts/static-server.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const PAGES = [
  'kommune/5047-overhalla/',
  'fylke/18-nordland/',
  'ordning/trainee-namdal/',
  'naering/residence/01-03/2022/',
];

/** Opens the dialog with the keyboard. */
async function openDialog(page: Page): Promise<void> {
  await page.locator('.embed-open').focus();
  await page.keyboard.press('Enter');
  await page.locator('embed-code dialog[open]').waitFor();
}

const archive = mkdtempSync(join(tmpdir(), 'traineeatlas-dialog-'));
beforeAll(() => keepEdition({ dist: DIST, archive, date: '2026-11-29' }));
afterAll(() => rmSync(archive, { recursive: true }));

/** Answers as a host does that has laid an archive of one edition over the site. */
const layOver = (page: Page): Promise<unknown> =>
  page.route(/\/embed\/(?:editions\.json|\d{4}-)/, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(
      archive,
      pathname.slice(basePath().length),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    return route.fulfill({ path: file });
  });

const codeOf = (page: Page): Promise<string> =>
  page.locator('embed-code dialog textarea').inputValue();

describe.each(PAGES)('the dialog of %s', (path) => {
  test('gives a code that shows this page, from this site', async () => {
    const { page, expectQuiet } = await site.open(path);
    await openDialog(page);
    expect(await codeOf(page)).toContain(`src="${site.address}embed/${path}#light-all"`);
    const preview = page.frameLocator('.embed-preview iframe');
    await preview.locator('footer a').waitFor();
    expect(await preview.locator('h1').innerText()).not.toBe('');
    expectQuiet();
  });
});

describe('the dialog', () => {
  test('has a name, takes the focus, and gives it back at Esc', async () => {
    const { page } = await site.open(PAGES[0]!);
    await openDialog(page);
    const dialog = page.getByRole('dialog', { name: 'Bygg inn i en artikkel' });
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('embed-open');
  });

  test('writes every choice into the code', async () => {
    const { page } = await site.open(PAGES[0]!);
    await openDialog(page);
    const dialog = page.getByRole('dialog');
    const plain = Number(/height="(\d+)"/.exec(await codeOf(page))?.[1]);
    await dialog.getByLabel('English').check();
    await dialog.getByLabel('Bare kart').check();
    await dialog.getByLabel('Mørke').check();
    const code = await codeOf(page);
    expect(code).toContain(`${site.address}en/embed/kommune/5047-overhalla/#dark-map`);
    expect(Number(/height="(\d+)"/.exec(code)?.[1])).toBeLessThan(plain);
    expect(await dialog.getByLabel('Tilpass høyden').isDisabled()).toBe(true);
    await dialog.getByLabel('Levende').check();
    await dialog.getByLabel('Tilpass høyden').check();
    expect(await codeOf(page)).toContain(`${site.address}en/embed/levende/?side=kommune/5047`);
    expect(await codeOf(page)).toContain(`<script async src="${site.address}embed.js"></script>`);
    await dialog.getByLabel('Stillbilde').check();
    expect(await codeOf(page)).not.toContain('<script');
  });

  test('offers no edition where none is kept', async () => {
    const { page } = await site.open(PAGES[0]!);
    await openDialog(page);
    expect(await page.getByRole('group', { name: 'Tall' }).count()).toBe(0);
  });

  test('pins the code to an edition, which is a still picture with its date', async () => {
    const { page, expectQuiet } = await site.open(PAGES[0]!, {}, layOver);
    await openDialog(page);
    const dialog = page.getByRole('dialog');
    const height = async () => Number(/height="(\d+)"/.exec(await codeOf(page))?.[1]);
    const plain = await height();
    await dialog.getByLabel('Levende').check();
    await dialog.getByLabel('Fast: tall per 29. november 2026').check();
    expect(await codeOf(page)).toContain(
      `${site.address}embed/2026-11-29/kommune/5047-overhalla/#light-all`,
    );
    expect(await height()).toBeGreaterThan(plain);
    expect(await dialog.getByLabel('Levende').isDisabled()).toBe(true);
    const preview = page.frameLocator('.embed-preview iframe');
    await preview.locator('header', { hasText: 'Tall per 29. november 2026' }).waitFor();
    expect(await preview.locator('footer').innerText()).toContain('Denne utgaven endres ikke');
    const down = await preview
      .locator(':root')
      .evaluate((root) => root.scrollHeight - root.clientHeight);
    expect(down).toBe(0);
    await dialog.getByLabel('Følger oppdateringer').check();
    expect(await codeOf(page)).toContain(
      `${site.address}embed/levende/?side=kommune/5047-overhalla/`,
    );
    expectQuiet();
  });

  test('gives the plain code where its words do not come', async () => {
    const { page } = await site.open(PAGES[0]!, {}, (each) =>
      each.route('**/embed/dialog.json', (route) => route.abort()),
    );
    await page.locator('.embed-open').click();
    await page.locator('embed-code details').waitFor();
    expect(await page.locator('.embed-open').isVisible()).toBe(false);
  });

  test('copies, and says so', async () => {
    const { page } = await site.open(PAGES[0]!);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDialog(page);
    await page.getByRole('button', { name: 'Kopier koden' }).click();
    await page.locator('embed-code [role=status]', { hasText: 'kopiert' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOf(page));
  });

  test('marks the code where copying is not allowed, and says so', async () => {
    const { page } = await site.open(PAGES[0]!);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openDialog(page);
    await page.getByRole('button', { name: 'Kopier koden' }).click();
    await page.locator('embed-code [role=status]', { hasText: 'merket' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await codeOf(page));
  });

  test('fits a phone', async () => {
    const { page } = await site.open(PAGES[0]!, { width: 360, height: 740 });
    await openDialog(page);
    const across = await page
      .locator('embed-code dialog')
      .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(across).toBe(0);
  });

  test('without a script the page says how, and leads to the embed', async () => {
    const { page } = await site.open(PAGES[0]!, { javaScriptEnabled: false });
    expect(await page.locator('.embed-open').isVisible()).toBe(false);
    await page.locator('embed-code summary').click();
    await page.locator('embed-code details a').first().click();
    await page.waitForURL('**/embed/kommune/5047-overhalla/');
  });
});
