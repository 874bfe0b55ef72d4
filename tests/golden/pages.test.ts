import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, sharedSmallSite } from '../e2e/small-site.ts';
import { pageLines } from './page-lines.ts';

const GOLDEN = join(import.meta.dirname, 'pages');
const LANGUAGES = { nb: '', nn: 'nn/', en: 'en/' } as const;

/** Below `src/pages/[...lang]/`: a route, and the pages of it that are kept. */
const ROUTES: Readonly<Record<string, readonly string[]>> = {
  index: [''],
  bidra: ['bidra/'],
  'dekning/[...slug]': ['dekning/', 'dekning/med-inaktive/'],
  'embed/[...slug]': ['embed/dekning/', 'embed/kommune/1002-dal/'],
  'embed/levende': ['embed/levende/'],
  'endringer/index': ['endringer/'],
  'fylke/[slug]': ['fylke/20-nord/'],
  'fylke/[slug]/notat': ['fylke/20-nord/notat/'],
  'hull/[...slug]': [
    ...['hull/', 'hull/i-dag/', 'hull/dokumentert/', 'hull/dokumentert/i-dag/'],
    ...['hull/omrade/', 'hull/omrade/i-dag/'],
  ],
  'embed/hull/arbeidsmarkeder': ['embed/hull/arbeidsmarkeder/'],
  'hull/arbeidsmarkeder': ['hull/arbeidsmarkeder/'],
  'hull/hvorfor': ['hull/hvorfor/'],
  kilder: ['kilder/'],
  // What is documented; a gap; what two became, whose later figures cannot be shared out.
  'kommune/[slug]': ['kommune/1001-havn/', 'kommune/1002-dal/', 'kommune/2002-vik/'],
  'kommune/[number]': ['kommune/1001/'],
  'kommune/[former]': ['kommune/1003/'],
  metode: ['metode/'],
  'naering/[...slug]': ['naering/', 'naering/residence/10-33/2022/'],
  nedlasting: ['nedlasting/'],
  notat: ['notat/'],
  'ordning/[slug]': ['ordning/trainee-havn/', 'ordning/trainee-fjord/'],
  'ordning/annen/[slug]': ['ordning/annen/verft-trainee/'],
  ordninger: ['ordninger/'],
  'ordninger/sammenlignet': ['ordninger/sammenlignet/'],
  'ordninger/motsigelser': ['ordninger/motsigelser/'],
  'pendling/[...slug]': ['pendling/', 'pendling/commuting-coefficient/2022/'],
  'planlegg/index': ['planlegg/'],
  'region/[slug]': ['region/002-fjord/'],
  steder: ['steder/'],
  tilgjengelighet: ['tilgjengelighet/'],
  undersokelser: ['undersokelser/'],
  'utforsk/[...slug]': ['utforsk/', 'utforsk/region/', 'utforsk/fylke/'],
  'utforsk/strommer': ['utforsk/strommer/'],
  'utforsk/sammenlign': ['utforsk/sammenlign/'],
};
/** Routes whose pages are about the report on Norway, and nothing to a made-up country. */
const ABOUT_NORWAY = ['rapporten-etterregnet'];
const PAGES = Object.values(ROUTES).flat();

/** [the page in dist/, the file that is kept of it] */
const KEPT: readonly (readonly [built: string, kept: string])[] = [
  ['404.html', '404.html'],
  ...Object.entries(LANGUAGES).flatMap(([language, prefix]) =>
    PAGES.map(
      (page) =>
        [
          `${prefix}${page}index.html`,
          `${language}/${page.replace(/\/$/, '') || 'index'}.html`,
        ] as const,
    ),
  ),
];

/** `npm run golden` writes the kept pages anew. */
describe('the pages of the made-up country', () => {
  let dist: string;
  beforeAll(async () => {
    dist = await sharedSmallSite('/');
  }, 180_000);

  test.each(KEPT)('%s', async (built, kept) => {
    const html = readFileSync(join(dist, built), 'utf8');
    await expect(pageLines(html)).toMatchFileSnapshot(join(GOLDEN, kept));
  });

  test('no page is kept that is no longer compared', () => {
    const compared = new Set(KEPT.map(([, kept]) => kept));
    expect(filesIn(GOLDEN).filter((file) => !compared.has(file))).toEqual([]);
  });

  test('a page of every route is kept', () => {
    const pages = join(import.meta.dirname, '../../src/pages');
    const routes = filesIn(join(pages, '[...lang]')).filter((file) => file.endsWith('.astro'));
    expect([...Object.keys(ROUTES), ...ABOUT_NORWAY].sort()).toEqual(
      routes.map((file) => file.slice(0, -'.astro'.length)).sort(),
    );
    const others = readdirSync(pages).filter((file) => file.endsWith('.astro'));
    expect(others).toEqual(['404.astro']);
  });
});
