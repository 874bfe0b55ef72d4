import type { EmbedChoice } from '../embed/choice.ts';
import type { EmbedOptions } from '../embed/options.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import { cardHeights } from '../publish/embed/card-height.ts';
import type { Card } from '../publish/embed/card.ts';
import { footText } from '../publish/embed/foot.ts';
import { fileHref, siteRoot } from './address.ts';
import { cardAt } from './embeds.ts';

/** What an embed is when nothing else is chosen: a still picture, light as most articles are. */
export const plainChoice = (language: Language, path: string): EmbedChoice => ({
  language,
  path,
  live: false,
  edition: '',
  mode: 'light',
  part: 'all',
});

/** What a frame is called to those who cannot see it. */
export const frameTitle = (card: Card, language: Language): string =>
  `${card.title} – ${wordsOf(language).site.name}`;

/** @param edition the longest note an embed can bear below it is that of a dated edition */
export const heightsOf = (card: Card, language: Language, edition = '') =>
  cardHeights(card, footText(card, language, edition));

/**
 * What the dialog of a page has to know of its embed.
 * @throws RangeError when the page has none
 */
export async function embedOptions(path: string): Promise<EmbedOptions> {
  const cards = await Promise.all(
    LANGUAGES.map(async (language) => {
      const card = await cardAt(language, path);
      if (card === undefined) throw new RangeError(`no embed of ${path}`);
      return { language, card };
    }),
  );
  const each = <T>(say: (card: Card, language: Language) => T) =>
    Object.fromEntries(
      cards.map(({ language, card }) => [language, say(card, language)]),
    ) as Readonly<Record<Language, T>>;
  return {
    path,
    root: siteRoot(),
    base: fileHref(''),
    titles: each(frameTitle),
    heights: each((card, language) => heightsOf(card, language)),
  };
}
