import type { Language } from '../i18n/language.ts';
import { inLanguage } from '../i18n/language.ts';

/** The base that the site is served under, with a slash at both ends. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page in a language: `('nn', 'kommune/1515-heroy/')`. */
export const href = (language: Language, path: string): string =>
  `${BASE}${inLanguage(language, path)}`;

/** The address of a file that all languages share. */
export const fileHref = (path: string): string => `${BASE}${path}`;
