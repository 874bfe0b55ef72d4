/** A page as its own head describes it. */
export interface ListedPage {
  /** Its whole address: the canonical one. */
  readonly address: string;
  /** The same page in each language, by the language's tag; `x-default` among them. */
  readonly alternates: readonly (readonly [tag: string, address: string])[];
}

const NOINDEX = '<meta name="robots" content="noindex">';

/**
 * What search engines may know of a page; undefined for one that asks not to be found, as embeds
 * and the pages of old numbers do. What is in the file stands as it does in its markup, escaped.
 */
export function listedPage(html: string): ListedPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const address = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
  if (address === undefined || head.includes(NOINDEX)) return undefined;
  const alternates = [
    ...head.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g),
  ].map(([, tag = '', href = '']) => [tag, href] as const);
  return { address, alternates };
}

const byAddress = (one: ListedPage, other: ListedPage): number =>
  one.address < other.address ? -1 : 1;

const entry = ({ address, alternates }: ListedPage): string =>
  [
    `<url><loc>${address}</loc>`,
    ...alternates.map(
      ([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`,
    ),
    '</url>',
  ].join('');

/** The pages as https://www.sitemaps.org has it, each with its other languages; 50 000 at most. */
export function sitemapText(pages: readonly ListedPage[]): string {
  if (pages.length > 50_000) throw new RangeError(`${pages.length} pages are too many for one map`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.toSorted(byAddress).map(entry),
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read; embeds must be, to be seen to ask not to be listed. */
export const robotsText = (sitemap: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
