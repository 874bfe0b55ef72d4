import type { Language } from '../i18n/language.ts';
import type { Card } from '../publish/cards/card.ts';
import { cardsOf } from '../publish/cards/cards.ts';
import { site } from './atlas.ts';
import { pictures, type Pictures } from './card-picture.ts';

let known: Promise<ReadonlyMap<string, Card>> | undefined;
const cards = () => (known ??= site().then(cardsOf));

/** The card that a page is shared with: its own, or else the atlas's. */
export async function cardFor(path: string): Promise<Card> {
  const found = (await cards()).get(path) ?? (await cards()).get('');
  if (found === undefined) throw new RangeError('the atlas has no card');
  return found;
}

/**
 * Every card. A build asks for them before its first page, and begins to draw them then: beside the
 * pages, since the processor has other cores; their files are written when most pages are.
 */
export async function allCards(): Promise<readonly Card[]> {
  const all = [...(await cards()).values()];
  if (import.meta.env.PROD) for (const card of all) void order(card);
  return all;
}

/** The picture of a card. */
export const pictureOf = async (card: Card, language: Language): Promise<Buffer> =>
  (await order(card))[language];

const ordered = new Map<string, Promise<Pictures>>();

function order(card: Card): Promise<Pictures> {
  const before = ordered.get(card.path);
  if (before !== undefined) return before;
  const begun = inTurn(() => pictures(card));
  // Who asks for the picture is told of the error; it must not end the build before that.
  begun.catch(() => undefined);
  ordered.set(card.path, begun);
  return begun;
}

/** So many at a time: a picture that is being drawn takes some megabytes. */
const AT_ONCE = 2;
const lanes: Promise<unknown>[] = [];
let next = 0;

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const lane = next++ % AT_ONCE;
  const done = (lanes[lane] ?? Promise.resolve()).then(work, work);
  lanes[lane] = done;
  return done;
}
