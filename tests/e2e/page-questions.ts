import type { Page } from 'playwright-core';
import { violations } from './axe.ts';
import { lookAtStops, walkByTab } from './focus-walk.ts';
import { leaveOneOfEach } from './one-of-each.ts';
import { disordered, moving } from './page-order.ts';
import { ALL_LANGUAGES, LANGUAGES, leaksIn, type Language } from './pages.ts';
import { lostBy } from './reflow.ts';

/** A page that is open, and what it was opened as. */
export interface Opened {
  readonly page: Page;
  readonly language: Language;
  readonly path: string;
  readonly at: (path: string) => string;
}
/** What is wrong, in words; nothing where all is well. */
type Faults = readonly string[];
type Question = (opened: Opened) => Promise<Faults>;

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 1024 };
const isEmbed = (path: string): boolean => path.startsWith('embed/');
const pathOf = (address: string): string => new URL(address).pathname;

/** How far a reader could scroll sideways, in CSS pixels. */
export const sidewaysOn = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Its language, one heading with words, no leaks, a policy; and, on a phone, not too wide. */
const whole: Question = async ({ page, language }) => {
  const { lang, headings, policies, words } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1')].map((each) => each.innerText.trim()),
    policies: document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]').length,
    words: document.body.innerText,
  }));
  const sideways = await sidewaysOn(page);
  return [
    ...(lang === language ? [] : [`is said to be in ${lang}`]),
    ...(headings.length === 1 && headings[0] !== '' ? [] : [`has headings ${headings.join()}`]),
    ...(policies === 1 ? [] : [`has ${policies} policies`]),
    ...(sideways === 0 ? [] : [`scrolls sideways by ${sideways} px`]),
    ...leaksIn(words, language),
  ];
};

/** The head and the links to other languages name the same pages, of one host. */
const languages: Question = async ({ page, language, path, at }) => {
  if (isEmbed(path)) return [];
  const { canonical, alternates, links, current } = await page.evaluate(() => ({
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
    alternates: [
      ...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]'),
    ].map(({ hreflang, href }) => [hreflang, href] as const),
    links: [...document.querySelectorAll<HTMLAnchorElement>('.languages a')].map(
      ({ hreflang, href }) => [hreflang, href] as const,
    ),
    current: document.querySelector('.languages a[aria-current]')?.getAttribute('hreflang'),
  }));
  const said = (all: readonly (readonly [string, string])[]): string =>
    all.map(([tag, href]) => `${tag} ${pathOf(href)}`).join();
  const wanted = ALL_LANGUAGES.map((each) => [each, at(LANGUAGES[each] + path)] as const);
  const hosts = [canonical, ...alternates.map(([, href]) => href)].map(
    (each) => new URL(each).host,
  );
  return [
    ...(said(links) === said(wanted) ? [] : [`links to ${said(links)}`]),
    ...(current === language ? [] : [`marks ${current ?? 'no language'} as its own`]),
    ...(pathOf(canonical) === pathOf(page.url()) ? [] : [`is canonical at ${canonical}`]),
    ...(said(alternates) === said([...wanted, ['x-default', at(path)]])
      ? []
      : [`has alternates ${said(alternates)}`]),
    ...(new Set(hosts).size === 1 ? [] : [`names hosts ${hosts.join()}`]),
  ];
};

/** Nothing of the reader is kept. */
const stored: Question = async ({ page }) => {
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  const nothing = { local: [], session: [], cookie: '', caches: [], databases: [] };
  const said = JSON.stringify(kept);
  return cookies.length === 0 && said === JSON.stringify(nothing) ? [] : [said];
};

const motion: Question = async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults = [...(await moving(page)), ...(await disordered(page))];
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return faults;
};

const axeIn =
  (colorScheme: 'light' | 'dark'): Question =>
  async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.emulateMedia({ colorScheme });
    return violations(page, colorScheme === 'dark');
  };

const fewestStops = (path: string): number => (isEmbed(path) ? 1 : 15);

/** The focus is seen at every stop. */
const focusOn =
  (colorScheme: 'light' | 'dark', view: { width: number; height: number }): Question =>
  async ({ page, path }) => {
    await page.setViewportSize(view);
    await page.emulateMedia({ colorScheme });
    const { stops, faults } = await lookAtStops(page);
    return stops > fewestStops(path) ? faults : [...faults, `${stops} stops`];
  };

/** The Tab key comes by every stop in the order of the page, whatever its colours and width. */
const tabOrder: Question = async ({ page, path }) => {
  const order = await walkByTab(page);
  return [
    ...(order.length > fewestStops(path) ? [] : [`${order.length} stops of the Tab key`]),
    ...(order.every((place, at) => at === 0 || place > order[at - 1]!)
      ? []
      : [`comes by in another order: ${order.join()}`]),
  ];
};

/** Languages share their markup and colours: what depends on nothing else says the same in each. */
const ONCE: Readonly<Record<string, Question>> = {
  'axe in the dark': axeIn('dark'),
  'focus on a desktop': focusOn('light', { width: 1280, height: 800 }),
  'focus on a phone in the dark': focusOn('dark', { width: 360, height: 640 }),
  'order of the Tab key': tabOrder,
};

/** What is asked of the page as it is, and then of one that has few of each shape left. */
const WHOLE: Readonly<Record<string, Question>> = { whole, languages, stored };
const OF_FEW = { 'axe in light': axeIn('light') };

/**
 * Asks a page that was opened on a phone everything, one question after another on the same page.
 * @returns the faults by question; empty where nothing is wrong
 */
export async function faultsOf(opened: Opened): Promise<Record<string, Faults>> {
  const found: Record<string, Faults> = {};
  const ask = async (questions: Readonly<Record<string, Question>>): Promise<void> => {
    for (const [name, question] of Object.entries(questions)) {
      const faults = await question(opened);
      if (faults.length > 0) found[name] = faults;
    }
  };
  const { page, language } = opened;
  await ask(WHOLE);
  await page.setViewportSize(DESKTOP);
  Object.assign(found, await lostBy(page));
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  await ask({ motion });
  await leaveOneOfEach(page);
  await ask(OF_FEW);
  if (language === 'nb') await ask(ONCE);
  return found;
}
