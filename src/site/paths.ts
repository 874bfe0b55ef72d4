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
      params: { lang: languageParameter(language), slug: slugOf(thing) || undefined },
      props: { language, thing },
    })),
  );

/** The static paths of all views that a route draws, by their addresses below its folder; one may be the folder itself. */
export const forViews = <T>(folder: string, views: readonly T[], pathOf: (view: T) => string) =>
  forEach(views, (view) => pathOf(view).slice(folder.length).replace(/\/$/, ''));
