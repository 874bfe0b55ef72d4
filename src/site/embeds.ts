import { boundariesText, geographyIn } from '../atlas/load.ts';
import { LANGUAGES, languageParameter, type Language } from '../i18n/language.ts';
import { cardMaps, type DrawCard } from '../publish/embed/card-map.ts';
import { cardSetOf } from '../publish/embed/card-set.ts';
import type { Card, CardSet } from '../publish/embed/card.ts';
import { placesOf } from '../publish/embed/edition.ts';
import { site } from './atlas.ts';
import { readEditions, type KeptEdition } from './edition-folder.ts';

/** All embeds of one edition of the figures. */
export interface EmbedBook {
  /** The date of a pinned edition; '' is the one that follows updates. */
  readonly edition: string;
  readonly sets: Readonly<Record<Language, CardSet>>;
  readonly draw: DrawCard;
}

let made: Promise<EmbedBook> | undefined;

/** The embeds of the atlas as it is, made once a build. */
export const currentBook = (): Promise<EmbedBook> => (made ??= make());

async function make(): Promise<EmbedBook> {
  const { atlas } = await site();
  const set = (language: Language) => cardSetOf(atlas, language);
  return {
    edition: '',
    sets: { nb: set('nb'), nn: set('nn'), en: set('en') },
    draw: cardMaps(atlas),
  };
}

let kept: Promise<readonly EmbedBook[]> | undefined;

/** The kept editions, newest first, read once a build. */
export const pinnedBooks = (): Promise<readonly EmbedBook[]> => (kept ??= readPinned());

async function readPinned(): Promise<readonly EmbedBook[]> {
  const { atlas } = await site();
  const { draw } = await currentBook();
  const now = { boundaries: await boundariesText(), places: JSON.stringify(placesOf(atlas)) };
  const book = ({ edition, boundaries }: KeptEdition): EmbedBook => {
    const { date, places, sets } = edition;
    // Shapes are drawn once as long as they are the same.
    const same = boundaries === now.boundaries && JSON.stringify(places) === now.places;
    const own = () =>
      cardMaps({ geography: geographyIn(boundaries), areas: { municipalities: places } });
    return { edition: date, sets, draw: same ? draw : own() };
  };
  return (await readEditions()).map(book);
}

/** The static paths of some books' embeds; `slug` is what follows `embed/`. */
export const embedPaths = (books: readonly EmbedBook[]) =>
  books.flatMap((book) =>
    LANGUAGES.flatMap((language) =>
      book.sets[language].cards.map((card) => ({
        params: {
          lang: languageParameter(language),
          slug: `${book.edition === '' ? '' : `${book.edition}/`}${card.path}`.replace(/\/$/, ''),
        },
        props: { language, card, book },
      })),
    ),
  );

let byPath: Promise<Readonly<Record<Language, ReadonlyMap<string, Card>>>> | undefined;

async function cardsByPath() {
  const { sets } = await currentBook();
  const index = ({ cards }: CardSet) => new Map(cards.map((card) => [card.path, card]));
  return { nb: index(sets.nb), nn: index(sets.nn), en: index(sets.en) };
}

/** The embed of a page in a language; undefined when the page has none. */
export const cardAt = async (language: Language, path: string): Promise<Card | undefined> =>
  (await (byPath ??= cardsByPath()))[language].get(path);
