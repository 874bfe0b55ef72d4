import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { frames } from './map-page.ts';
import { MORE_PAGES, PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** Pages that fetch figures: what happens to a file, where, which, and what says that they stand. */
const FETCHING = [
  [
    'the explorer',
    'answers 500',
    'utforsk/',
    /\/explore\/municipality\//,
    'atlas-explorer[data-state]',
  ],
  [
    'the flows',
    'does not come',
    'utforsk/strommer/',
    /\/explore\/flows\//,
    'commuting-flows[data-state]',
  ],
  [
    'the comparison',
    'is cut off',
    'utforsk/sammenlign/?steder=1804,5401',
    /\/explore\/compare\//,
    'area-comparison[data-state]',
  ],
  [
    'the planner',
    'lets wait too long',
    `${PAGES.planner}?ordning=trainee-namdal`,
    /\/plan\/.*\.json/,
    'atlas-planner[data-state="ready"]',
  ],
] as const;

/** What a bad line, or a bad host, does to a file. */
const FAILING = {
  'does not come': (route: Route) => route.abort(),
  'answers 500': (route: Route) => route.fulfill({ status: 500, body: 'no' }),
  'is cut off': (route: Route) => route.fulfill({ body: '[{"code":"0301","na' }),
  // Nothing is answered, ever.
  'lets wait too long': () => Promise.resolve(),
};

/** The program waits half a minute; the test has it wait less, until it is to wait as it does. */
const waitLess = (page: Page) =>
  page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    Object.assign(globalThis, { waitLess: true });
    AbortSignal.timeout = (usual) =>
      timeout((globalThis as { waitLess?: boolean }).waitLess ? 700 : usual);
  });
const waitAsUsual = (page: Page) =>
  page.evaluate(() => Object.assign(globalThis, { waitLess: false }));

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.tagName ?? '');

/** Each page meets one of them: what it does then is the same program, which has tests of its own. */
test.each(FETCHING)('%s is told that a file %s, until the reader tries again', async (...args) => {
  const [, fault, path, files, ready] = args;
  const { page } = await site.blank();
  await waitLess(page);
  await page.route(files, FAILING[fault]);
  await page.goto(site.at(path));
  await page.locator('.fetch-failed').getByText('kunne ikke hentes').waitFor();
  expect(await page.locator('.fetch-failed').getAttribute('role')).toBe('alert');
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.unroute(files);
  await waitAsUsual(page);
  await page.getByRole('button', { name: 'Prøv igjen' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector(ready, { timeout: 60_000 });
  await page.locator('.fetch-retry').waitFor({ state: 'hidden' });
  expect(await page.locator('.fetch-failed').isVisible()).toBe(false);
  expect(await focused(page)).not.toBe('BODY');
});

test.each(Object.entries(FAILING))(
  'where its page %s a live embed shows the still one',
  async (_, fail) => {
    const { page } = await site.blank();
    await waitLess(page);
    let asked = 0;
    await page.route('**/embed/dekning/', (route) =>
      asked++ === 0 ? fail(route) : route.continue(),
    );
    await page.goto(site.at(`${MORE_PAGES.liveEmbed}#light-all`));
    await page.waitForURL('**/embed/dekning/#light-all');
    await page.waitForSelector('.areas path');
  },
);

test('the search whose index is cut off is a form that leads to all places', async () => {
  const { page } = await site.blank();
  await page.route(/\/search\/nb\.json/, FAILING['is cut off']);
  await page.goto(site.at(PAGES.methods));
  await page.locator('#search').fill('overhalla');
  await page.locator('#search').press('Enter');
  await page.waitForURL('**/steder/?q=overhalla');
});

test('a part of the program that does not come is fetched anew with the page', async () => {
  const { page } = await site.blank();
  const words = /_astro\/words\.nb\.[^/]*\.js/;
  await page.route(words, (route) => route.abort());
  await page.goto(site.at('utforsk/?klasse=6'));
  await page.locator('.fetch-failed').getByText('kunne ikke hentes').waitFor();
  await page.unroute(words);
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await page.waitForSelector('atlas-explorer[data-state*="klasse=6"]', { timeout: 60_000 });
  expect(await page.locator('.fetch-failed').isVisible()).toBe(false);
});

test('what failed for an earlier choice says nothing to one who has chosen since', async () => {
  const { page } = await site.open('utforsk/');
  await page.waitForSelector('atlas-explorer[data-state]');
  const gate = Promise.withResolvers<undefined>();
  await page.route(/municipality\/lq-bosted-84/, async (route) => {
    await gate.promise;
    await route.abort();
  });
  await page.selectOption('select[name="mal"]', 'lq-bosted-84');
  await page.selectOption('select[name="mal"]', 'lq-bosted-10-33');
  await page.waitForSelector('atlas-explorer[data-state*="10-33"]');
  const failed = page.waitForEvent('requestfailed');
  gate.resolve(undefined);
  await failed;
  await frames(page, 3);
  expect(await page.locator('.fetch-failed').isVisible()).toBe(false);
});
