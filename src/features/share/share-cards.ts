import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { drawAnswer, type Answer } from '../../ui/answer/answer.ts';
import { nationalMap } from '../../map/national-map.ts';
import { neighbourhoodMap } from '../../map/neighbourhood-map.ts';
import { mapHalf } from './map-half.ts';
import { shareCardOf, type ShareCard } from './share-card.ts';
import { answers } from '../embed/answers.ts';
import { site } from '../../site/atlas.ts';
import { once } from '../../site/once.ts';
import { pictures, type Pictures } from './share-card-picture.ts';
import { COVERAGE_PATH } from '../../ui/figure/page-paths.ts';

/** The share card of a page: its own, or else the atlas's. */
export async function shareCardAt(language: Language, path: string): Promise<ShareCard> {
  const all = await answers(language);
  const card =
    shareCardOf(language, all.get(path)) ?? shareCardOf(language, all.get(COVERAGE_PATH));
  if (card === undefined) throw new RangeError('the atlas has no share card');
  return card;
}

/**
 * Every page with a share card of its own. A build asks for them before its first page, and begins
 * to draw them then: beside the pages, since the processor has other cores; their files are written
 * when most pages are.
 */
export async function sharedPages(): Promise<readonly Answer[]> {
  const all = [...(await answers('nb')).values()].filter(({ headline }) => headline !== undefined);
  if (import.meta.env.PROD) for (const answer of all) void order(answer);
  return all;
}

/** The picture of a share card. */
export const pictureOf = async (language: Language, answer: Answer): Promise<Buffer> =>
  (await order(answer))[language];

const ordered = new Map<string, Promise<Pictures>>();

function order(answer: Answer): Promise<Pictures> {
  const before = ordered.get(answer.path);
  if (before !== undefined) return before;
  const begun = inTurn(() => draw(answer));
  // Who asks for the picture is told of the error; it must not end the build before that.
  begun.catch(() => undefined);
  ordered.set(answer.path, begun);
  return begun;
}

/** Units of a map: a coast that is finer than three pixels of a card is noise in a thumbnail. */
const COARSE = { width: 200, height: 210, padding: 2 };
const maps = once(async () => {
  const { atlas } = await site();
  const neighbourhood = neighbourhoodMap(atlas, COARSE.height);
  return { national: nationalMap(atlas, COARSE), neighbourhood };
});

async function draw(answer: Answer): Promise<Pictures> {
  const { figure } = drawAnswer(await maps(), answer);
  const said = await Promise.all(LANGUAGES.map((each) => shareCardAt(each, answer.path)));
  return pictures(mapHalf(figure), said);
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
