import { LANGUAGES, languageParameter } from '../i18n/language.ts';

/** The static paths of a page that stands once in each language. */
export const inEveryLanguage = () =>
  LANGUAGES.map((language) => ({
    params: { lang: languageParameter(language) },
    props: { language },
  }));

/** The static paths of a page that stands in each language for each of some things. */
export const forEach = <T>(things: readonly T[], slugOf: (thing: T) => string) =>
  LANGUAGES.flatMap((language) =>
    things.map((thing) => ({
      params: { lang: languageParameter(language), slug: slugOf(thing) },
      props: { language, thing },
    })),
  );
