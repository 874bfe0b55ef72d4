import { inLanguage, type Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Change } from '../../ingest/tables/changes.ts';
import { ATOM_FILE, CHANGES_PAGE, JSON_FEED_FILE, told } from './change-log.ts';

/*
 * The change log as feeds: Atom (RFC 4287) and JSON Feed 1.1. A change is dated by its day, at
 * midnight UTC, so that the same changes always give the same bytes.
 */

const instant = (date: string): string => `${date}T00:00:00Z`;

/** @param root the address that the site is served from, with a slash at the end */
export function atomFeed(changes: readonly Change[], language: Language, root: string): string {
  const words = wordsOf(language);
  const at = (path: string): string => escaped(`${root}${inLanguage(language, path)}`);
  const entries = changes.map((change) => {
    const { id, date, title, text, report } = told(change, language);
    return `  <entry>
    <id>${at(CHANGES_PAGE)}#${id}</id>
    <title>${escaped(title)}</title>
    <updated>${instant(date)}</updated>
    <link rel="alternate" type="text/html" href="${at(CHANGES_PAGE)}#${id}"/>
    <content type="text">${escaped([text, report].filter(Boolean).join('\n\n'))}</content>
  </entry>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${at(ATOM_FILE)}</id>
  <title>${escaped(`${words.site.name}: ${words.changes.title}`)}</title>
  <subtitle>${escaped(words.changes.lead)}</subtitle>
  <updated>${instant(changes[0]?.date ?? '1970-01-01')}</updated>
  <author><name>${escaped(words.site.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${at(ATOM_FILE)}"/>
  <link rel="alternate" type="text/html" href="${at(CHANGES_PAGE)}"/>
${entries.join('')}</feed>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** @param root the address that the site is served from, with a slash at the end */
export function jsonFeed(changes: readonly Change[], language: Language, root: string): string {
  const words = wordsOf(language);
  const at = (path: string): string => `${root}${inLanguage(language, path)}`;
  const items = changes.map((change) => {
    const { id, date, title, text, report } = told(change, language);
    const address = `${at(CHANGES_PAGE)}#${id}`;
    return {
      id: address,
      url: address,
      title,
      content_text: [text, report].filter(Boolean).join('\n\n'),
      date_published: instant(date),
    };
  });
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${words.site.name}: ${words.changes.title}`,
    home_page_url: at(CHANGES_PAGE),
    feed_url: at(JSON_FEED_FILE),
    description: words.changes.lead,
    language,
    authors: [{ name: words.site.name }],
    items,
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
