import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { EmbedChoice } from '../../src/features/embed/choice.ts';
import type { EmbedOptions } from '../../src/features/embed/options.ts';
import { codeFor, frameOf, openHost, optionsOf, overflowOf, type Host } from './embed-host.ts';
import type { View } from './site.ts';
import { useSite, type SiteInUse } from './use-site.ts';

/** One embed of each kind, with much to say. */
export const KINDS = {
  municipality: 'kommune/5037-levanger/',
  region: 'region/132-tromso/',
  county: 'fylke/34-innlandet/',
  programme: 'ordning/framtidsfylket/',
  coverage: 'dekning/',
  industry: 'naering/residence/01-03/2022/',
  commuting: 'pendling/commuting-coefficient/2022/',
} as const;
export const ALL_KINDS = Object.entries(KINDS);

export const NARROWEST = { width: 300, height: 700 };
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

/** A page of someone else with an embed in it, as one visitor sees it. */
export interface EmbedVisit {
  readonly page: Page;
  readonly frame: Frame;
  readonly expectQuiet: () => void;
  /** Fails the test if anyone but the article and the atlas was asked, or anything was stored. */
  readonly expectPrivate: () => Promise<void>;
}

/** The built site, and a page of another site that shows embeds of it. */
export interface EmbedStage {
  readonly site: SiteInUse;
  /** Known once the first test runs. */
  readonly host: () => Host;
  /** Shows the embed of a page of the atlas in an article; `fit` asks for the height script. */
  readonly visit: (
    path: string,
    view: View,
    choice?: Partial<EmbedChoice>,
    fit?: boolean,
  ) => Promise<EmbedVisit>;
  readonly optionsOf: (path: string) => Promise<EmbedOptions>;
}

/** Serves the site and the article to one browser for all tests of a file. */
export function useStage(): EmbedStage {
  const site = useSite();
  let host: Host;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host.close());
  const visit: EmbedStage['visit'] = async (path, view, choice = {}, fit = false) => {
    host.show(codeFor(site, await optionsOf(site, path), choice, fit));
    const { page, expectQuiet } = await site.blank(view);
    const ours = [host.address, site.address].map((address) => new URL(address).origin);
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(host.address);
    const frame = await frameOf(page);
    const expectPrivate = async (): Promise<void> => {
      expect([...asked].filter((origin) => !ours.includes(origin) && origin !== 'null')).toEqual(
        [],
      );
      const kept = await frame.evaluate(() => localStorage.length + sessionStorage.length);
      expect([kept, await page.context().cookies()]).toEqual([0, []]);
    };
    return { page, frame, expectQuiet, expectPrivate };
  };
  return { site, host: () => host, visit, optionsOf: (path) => optionsOf(site, path) };
}

/** Nothing of the frame is cut off or scrolls, and the article around it scrolls down only. */
export async function expectWhole({ page, frame }: EmbedVisit, screen = ''): Promise<void> {
  const across = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect
    .poll(async () => ({ ...(await overflowOf(frame)), around: await across() }), {
      message: screen,
    })
    .toEqual({ down: 0, across: 0, around: 0 });
}

/** Sources, licences and years stand in the embed, and a way back to the atlas. */
export async function expectCredited({ frame }: EmbedVisit): Promise<void> {
  const foot = frame.locator('footer');
  expect(await foot.innerText()).toMatch(/^Kilde: .*Kartverket \(CC BY 4\.0\)\. Tall: .*20\d\d/s);
  const back = await foot.locator('a').getAttribute('href');
  expect(back).toMatch(/^\/.*\/$/);
  const box = await foot.boundingBox();
  expect(box?.height).toBeGreaterThan(20);
}
