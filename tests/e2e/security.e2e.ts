import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KEYS as EXPLORER_KEYS } from '../../src/features/explore/query.ts';
import { KEYS as PLANNER_KEYS } from '../../src/features/plan/query.ts';
import { openHost } from './embed-host.ts';
import { MORE_PAGES, PAGES, untilReady } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const { at } = site;

/**
 * What the page lets a script that got in do; each is to be refused. `eval` cannot be tried from
 * here: what the debugger runs may always do it.
 */
const attack = (page: Page) =>
  page.evaluate(async () => {
    const tried: Record<string, string> = {};
    const attempt = (name: string, act: () => unknown): void => {
      try {
        act();
        tried[name] = 'done';
      } catch (error) {
        tried[name] = (error as Error).name;
      }
    };
    const seen = globalThis as { ran?: boolean };
    const element = document.body.appendChild(document.createElement('p'));
    const inline = document.createElement('script');
    attempt('script', () => {
      inline.textContent = 'globalThis.ran = true';
      document.body.append(inline);
    });
    attempt('handler', () => element.setAttribute('onclick', 'globalThis.ran = true'));
    element.click();
    attempt('markup', () => (element.innerHTML = '<b>1</b>'));
    attempt('worker', () => new Worker('/embed.js'));
    const elsewhere = await fetch('https://example.org/').catch(
      (error: unknown) => (error as Error).name,
    );
    return { ...tried, elsewhere, ran: seen.ran ?? false };
  });

test('a script that got into a page can neither run text nor call home', async () => {
  const { page } = await site.blank();
  await page.goto(at(PAGES.coverage));
  expect(await attack(page)).toMatchObject({
    markup: 'TypeError',
    worker: 'TypeError',
    elsewhere: 'TypeError',
    ran: false,
  });
});

describe('in a frame of someone else', () => {
  test.each([
    ['', false],
    ['nn/dekning/', false],
    [PAGES.planner, false],
    ['embed/dekning/', true],
    [`en/${MORE_PAGES.liveEmbed}`, true],
  ])('«%s» is shown: %j', async (path, shown) => {
    const host = await openHost();
    host.show(`<iframe src="${at(path)}" title="x"></iframe>`);
    const { page } = await site.blank();
    await page.goto(host.address, { waitUntil: 'load' });
    const frame = page.frames()[1];
    if (shown) await frame?.waitForSelector('h1');
    expect(frame?.url().startsWith(site.address)).toBe(shown);
    await host.close();
  });
});

/** What ends a tag, an attribute, a string or a script, and runs when it does. */
const HOSTILE = `"'></script><img src=x onerror=globalThis.ran=1><script>globalThis.ran=1</script>=1+1`;
const hostile = (keys: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.values(keys).map((key) => [key, HOSTILE])).toString();

describe('an address that was made to harm', () => {
  test.each([
    ['planlegg/', hostile(PLANNER_KEYS)],
    ['utforsk/', hostile(EXPLORER_KEYS)],
    ['utforsk/strommer/', hostile({ area: 'omrade', year: 'ar', least: 'minst' })],
    ['utforsk/sammenlign/', hostile({ places: 'steder', level: 'niva', measure: 'mal' })],
    ['hull/', hostile({ area: 'omrade', order: 'sorter', least: 'innbyggere-fra' })],
    ['dekning/', hostile({ area: 'omrade' })],
  ])('%s runs nothing of it', async (path, query) => {
    const { page, expectQuiet } = await site.blank();
    await page.goto(`${at(path)}?${query}#${encodeURIComponent(HOSTILE)}`);
    await untilReady(page);
    expect(await page.evaluate(() => (globalThis as { ran?: unknown }).ran)).toBeUndefined();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expectQuiet();
  });
});
