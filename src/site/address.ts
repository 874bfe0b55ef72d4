import type { Language } from '../i18n/language.ts';
import { inLanguage } from '../i18n/language.ts';

/** The base that the site is served under, with a slash at both ends. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page in a language: `('nn', 'kommune/1515-heroy/')`. */
export const href = (language: Language, path: string): string =>
  `${BASE}${inLanguage(language, path)}`;

/** The address of a file that all languages share. */
export const fileHref = (path: string): string => `${BASE}${path}`;

/**
 * The whole address of the site's root, or '' where the build was not told it: `.example` is a name
 * that nobody has (RFC 2606), and only stands in for one. What must be right then asks the browser.
 */
export function siteRoot(): string {
  const root = new URL(BASE, import.meta.env.SITE);
  return root.hostname.endsWith('.example') ? '' : root.href;
}

/** The whole address of something below the root, as canonical links have it. */
export const absolute = (address: string): string => new URL(address, import.meta.env.SITE).href;
