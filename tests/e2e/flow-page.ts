import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { text } from './explore-page.ts';
import type { View, WatchedPage } from './site.ts';
import type { Explorers } from './explore-page.ts';

export const BODO = '1804';
export const FAUSKE = '1841';
/** The labour-market region of Bodø. */
export const BODO_REGION = '106';

/** The table of flows as it is on disk, read without the program. */
export const rows = readFileSync(
  join(import.meta.dirname, '..', '..', 'data', 'commuting.csv'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => line.split(','));
/** The newest year of flows. */
export const LATEST = rows
  .slice(1)
  .map(([year = '']) => year)
  .reduce((newest, year) => (year > newest ? year : newest));

/** Who lives in a municipality and has work, and how many of them work there. */
export function atHome(place: string): { readonly all: number; readonly stay: number } {
  const own = rows.filter(([year, from]) => year === LATEST && from === place);
  const employed = (each: readonly string[]): number => Number(each[3]);
  return {
    all: sum(own.map(employed)),
    stay: sum(own.filter(([, , to]) => to === place).map(employed)),
  };
}

/** Flows of a year between two municipalities, as «from-to». */
export const published = (
  year: string,
  wanted: (from: string, to: string) => boolean,
): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap(([when, from = '', to = '', employed]) =>
      when === year && from !== to && wanted(from, to)
        ? [[`${from}-${to}`, Number(employed)] as const]
        : [],
    ),
  );
export const sum = (values: Iterable<number>): number =>
  [...values].reduce((all, one) => all + one, 0);

/** Opens a page of flows and waits until it is painted. */
export const opensFlows =
  ({ address, blank }: Explorers) =>
  async (path: string, view: View = {}): Promise<WatchedPage> => {
    const watched = await blank(view);
    await watched.page.goto(address(path));
    await watched.page.waitForSelector('commuting-flows[data-state]');
    return watched;
  };

export const sentence = (page: Page): Promise<string> => text(page, '.flow-sentence');
export const viewBox = (page: Page) => page.getAttribute('.flow-map', 'viewBox');
export const lit = (page: Page) => page.locator('.flow.lit').getAttribute('data-flow');
/** Waits for the state of an address to be painted. */
export const settled = (page: Page, state: string) =>
  page.waitForSelector(`commuting-flows[data-state="${state}"]`);

/** The table as the reader has it, by «from-to». */
export const tableOf = async (page: Page): Promise<ReadonlyMap<string, number>> =>
  new Map(
    await page.$$eval('tbody tr', (all) =>
      all.map((row) => {
        const count = (row as HTMLTableRowElement).cells[2]?.textContent ?? '';
        return [
          (row as HTMLElement).dataset['flow'] ?? '',
          Number(count.replace(/\D/g, '')),
        ] as const;
      }),
    ),
  );

/**
 * A line's stroke as it is drawn. Asked in one go: a line that is found first and looked at later may
 * have been drawn anew between.
 */
const strokeOf = (page: Page, flow: string) =>
  page.evaluate((wanted) => {
    const line = document.querySelector(`.flow[data-flow="${wanted}"] .flow-line`)!;
    const { strokeWidth, strokeDasharray } = getComputedStyle(line);
    return { width: parseFloat(strokeWidth), dashes: strokeDasharray };
  }, flow);
/** The width a line is drawn with, in CSS pixels. */
export const widthOf = async (page: Page, flow: string): Promise<number> =>
  (await strokeOf(page, flow)).width;
export const dashOf = async (page: Page, flow: string): Promise<string> =>
  (await strokeOf(page, flow)).dashes;
