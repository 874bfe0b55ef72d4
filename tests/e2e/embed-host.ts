import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import type { EmbedChoice } from '../../src/features/embed/choice.ts';
import { datedHeights, HEIGHTS, kindOf } from '../../src/features/embed/heights.ts';
import type { EmbedOptions } from '../../src/features/embed/options.ts';
import { embedCode } from '../../src/features/embed/snippet.ts';
import type { StaticSite } from '../../scripts/static-server.ts';

/** A page of someone else: to a browser `localhost` is another site than 127.0.0.1. */
export interface Host {
  readonly address: string;
  /** What the next visitor is shown, in an article of some text. */
  show: (code: string) => void;
  readonly close: () => Promise<void>;
}

const article = (code: string): string => `<!doctype html><html lang="nb"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Avisa</title>
<link rel="icon" href="data:,"><style>body{margin:0 auto;max-width:700px}</style>
<p>Før.</p>${code}<p id="after">Etter.</p></html>`;

export async function openHost(): Promise<Host> {
  let body = '';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(article(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    show: (code) => {
      body = code;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What the dialog of a page knows of its embed, as it stands in the page. */
export async function optionsOf(
  site: Pick<StaticSite, 'address'>,
  path: string,
): Promise<EmbedOptions> {
  const html = await (await fetch(new URL(path, site.address))).text();
  const [, json = ''] = /data-options="([^"]*)"/.exec(html) ?? [];
  return JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&#38;', '&')) as EmbedOptions;
}

/** The code that the dialog gives, for the site of this test. */
export function codeFor(
  site: Pick<StaticSite, 'address'>,
  { path, titles }: EmbedOptions,
  choice: Partial<EmbedChoice> = {},
  fit = false,
): string {
  const whole: EmbedChoice = {
    language: 'nb',
    path,
    live: false,
    edition: '',
    mode: 'light',
    part: 'all',
    ...choice,
  };
  const kind = kindOf(path) ?? 'map';
  const height = (whole.edition === '' ? HEIGHTS[kind] : datedHeights(kind))[whole.part] ?? 0;
  const title = titles[whole.language];
  return embedCode({ root: site.address, choice: whole, title, height, fit });
}

/** The embed in the page, once all of it is there. */
export async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('the frame is empty');
  await frame.waitForSelector('main footer a');
  await frame.waitForLoadState('load');
  return frame;
}

/** How far the content goes beyond its frame, down and across; nothing is cut off at 0. */
export const overflowOf = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return { down: scrollHeight - clientHeight, across: scrollWidth - clientWidth };
  });
