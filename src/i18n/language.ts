/** Bokmål at `/`, nynorsk at `/nn/`, English at `/en/`; the rest of every address is the same. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a `[...lang]` route parameter; no parameter is bokmål. */
export function languageOf(parameter: string | undefined): Language {
  return parameter === 'nn' || parameter === 'en' ? parameter : 'nb';
}

/** The route parameter of a language. */
export const languageParameter = (language: Language): string | undefined =>
  language === 'nb' ? undefined : language;

/** An address of the site in a language: `('en', 'region/118/')` → `en/region/118/`. */
export const inLanguage = (language: Language, path: string): string =>
  language === 'nb' ? path : `${language}/${path}`;
