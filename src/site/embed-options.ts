import type { EmbedChoice } from '../embed/choice.ts';
import type { EmbedOptions } from '../embed/options.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import { cardHeights } from '../publish/embed/card-height.ts';
import type { Card } from '../publish/embed/card.ts';
import { footText } from '../publish/embed/foot.ts';
import { fileHref, siteRoot } from './address.ts';
import { currentBook, pinnedBooks, type EmbedBook } from './embeds.ts';

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

/** @param edition the date that is told above and below an embed that is pinned to it */
export const heightsOf = (card: Card, language: Language, edition = '') =>
  cardHeights(card, footText(card, language, edition), edition !== '');

type Cards = Readonly<Record<Language, Card>>;

/** The embed of a page in every language; undefined when the book has none. */
function cardsIn({ sets }: EmbedBook, path: string): Cards | undefined {
  const found = LANGUAGES.flatMap((language) => {
    const card = sets[language].cards.find((each) => each.path === path);
    return card === undefined ? [] : [[language, card] as const];
  });
  return found.length < LANGUAGES.length ? undefined : (Object.fromEntries(found) as Cards);
}

const inEach = <T>(cards: Cards, say: (card: Card, language: Language) => T) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, say(cards[language], language)]),
  ) as Readonly<Record<Language, T>>;

/**
 * What the dialog of a page has to know of its embed.
 * @throws RangeError when the page has none
 */
export async function embedOptions(path: string): Promise<EmbedOptions> {
  const cards = cardsIn(await currentBook(), path);
  if (cards === undefined) throw new RangeError(`no embed of ${path}`);
  const editions = (await pinnedBooks()).flatMap((book) => {
    const pinned = cardsIn(book, path);
    const heights = (card: Card, language: Language) => heightsOf(card, language, book.edition);
    return pinned ? [{ date: book.edition, heights: inEach(pinned, heights) }] : [];
  });
  return {
    path,
    root: siteRoot(),
    base: fileHref(''),
    titles: inEach(cards, frameTitle),
    heights: inEach(cards, (card, language) => heightsOf(card, language)),
    editions,
  };
}
