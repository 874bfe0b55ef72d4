import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DIST } from '../../scripts/static-server.ts';
import { fragmentOf, FRAGMENTS, type Part } from '../../src/features/embed/choice.ts';
import {
  DATED,
  HEIGHTS,
  isEmbeddable,
  kindOf,
  STRIPS_HEIGHT,
  type EmbedKind,
} from '../../src/features/embed/heights.ts';
import { pinnedPage, styleOf } from '../../src/features/embed/pinned.ts';
import { builtFiles } from './built-pages.ts';
import { useSite } from './use-site.ts';

/** Heights are whole steps of so many pixels. */
const STEP = 20;
const LINE = 22;
const WIDTH = 300;
/** The widest typeface that a reader is likely to have is about as wide as this one. */
const FONT = readFileSync(
  join(import.meta.dirname, '../../src/ui/styles/fonts/inter-subset.woff2'),
);

const site = useSite();
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** The still embeds of a kind, of every language, without their maps: those are as high as they are let. */
function stills(kind: EmbedKind): readonly string[] {
  return [...builtFiles()].flatMap((file) => {
    const [, path = ''] = /\/embed\/(.*)index\.html$/.exec(file) ?? [];
    if (!isEmbeddable(path) || kindOf(path) !== kind) return [];
    return [readFileSync(join(DIST, file.slice(1)), 'utf8')];
  });
}

const mainOf = (html: string): string =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<svg viewBox.*?<\/svg>/gs, '');

/** A page with the style of embeds, in which their words are measured one after the other. */
async function openScale(): Promise<Page> {
  const { page } = await site.blank({ width: WIDTH, height: 700 });
  const style = read(styleOf(read('embed/dekning/index.html')).replace(/^.*(_astro\/)/, '$1'));
  const face = `@font-face{font-family:Wide;font-weight:400 700;src:url(data:font/woff2;base64,${FONT.toString('base64')})}`;
  await page.setContent(
    `<style>${style}${face}:root{--font:Wide;--frame:0px}</style>${FRAGMENTS.map((id) => `<i id="${id}" hidden></i>`).join('')}<div id="scale"></div>`,
  );
  await page.evaluate(async () => document.fonts.load('600 15px Wide'));
  return page;
}

/** The pixels that each of some embeds takes when nothing stretches it, and whether it is wider. */
async function measured(
  page: Page,
  mains: readonly string[],
  part: Part,
): Promise<readonly number[]> {
  await page.evaluate(
    (id) => {
      location.hash = id;
    },
    fragmentOf('light', part),
  );
  return page.evaluate((all) => {
    const scale = document.getElementById('scale')!;
    return all.map((html) => {
      scale.innerHTML = html;
      if (scale.scrollWidth > scale.clientWidth) throw new Error(`too wide: ${html.slice(0, 300)}`);
      return Math.ceil(scale.firstElementChild!.getBoundingClientRect().height);
    });
  }, mains);
}

const kinds = Object.keys(HEIGHTS) as EmbedKind[];
/** A height that holds so much, and a line more: the next figures may be longer words. */
const fitting = (needed: number): number => Math.ceil((needed + LINE) / STEP) * STEP;
const most = (heights: readonly number[]): number => Math.max(...heights);

test.each(kinds)(
  'every embed of a %s is whole in its height, and has no room to spare',
  async (kind) => {
    const mains = stills(kind).map(mainOf);
    expect(mains.length).toBeGreaterThan(30);
    const page = await openScale();
    const needed: Partial<Record<Part, number>> = {};
    for (const part of Object.keys(HEIGHTS[kind]) as Part[])
      needed[part] = most(await measured(page, mains, part));
    const better = Object.entries(needed).map(([part, height]) => `${part}: ${fitting(height)}`);
    for (const [part, height] of Object.entries(needed)) {
      const written = HEIGHTS[kind][part as Part] ?? 0;
      const told = `${part} needs ${height}; write in src/features/embed/heights.ts: ${kind}: { ${better.join(', ')} }`;
      expect(written, told).toBeGreaterThanOrEqual(height);
      expect(written, told).toBeLessThanOrEqual(fitting(height) + STEP);
    }
  },
);

test('the lines of an edition are whole in what they are given', async () => {
  const pin = { date: '2026-11-29', style: '/embed.css' };
  const page = await openScale();
  const more: number[] = [];
  for (const kind of kinds) {
    const html = stills(kind);
    const plain = await measured(page, html.map(mainOf), 'all');
    const dated = await measured(
      page,
      html.map((each) => mainOf(pinnedPage(each, pin))),
      'all',
    );
    more.push(most(dated) - most(plain));
  }
  expect(most(more)).toBeLessThanOrEqual(DATED);
  expect(DATED - most(more)).toBeLessThan(LINE);
});

test.each(['', 'nn/', 'en/'])(
  '/%sembed: the strips fit their height, with little to spare',
  async (lang) => {
    const { page } = await site.blank({ width: WIDTH, height: 200, javaScriptEnabled: false });
    await page.goto(site.at(`${lang}embed/hull/arbeidsmarkeder/`));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    console.log(`strips ${lang}: ${height}`);
    expect(height).toBeLessThanOrEqual(STRIPS_HEIGHT);
    expect(height).toBeGreaterThan(STRIPS_HEIGHT * 0.8);
  },
);
