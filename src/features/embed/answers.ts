import type { Language } from '../../i18n/language.ts';
import { drawAnswer, type Answer, type DrawnAnswer } from '../../ui/answer/answer.ts';
import { answersOf } from './every-answer.ts';
import { site } from '../../site/atlas.ts';

const made = new Map<Language, Promise<ReadonlyMap<string, Answer>>>();

/** Every answer in a language by the address of its page below the language, made once a build. */
export function answers(language: Language): Promise<ReadonlyMap<string, Answer>> {
  const before = made.get(language);
  if (before !== undefined) return before;
  const begun = site().then(
    ({ atlas }) => new Map(answersOf(atlas, language).map((each) => [each.path, each])),
  );
  made.set(language, begun);
  return begun;
}

/**
 * The answer of a page with its map, the names on it so large.
 * @throws RangeError when the page has none
 */
export async function answerAt(
  language: Language,
  path: string,
  text?: number,
): Promise<DrawnAnswer> {
  const answer = (await answers(language)).get(path);
  if (answer === undefined) throw new RangeError(`no page ${path} with an answer`);
  return drawAnswer(await site(), answer, text);
}
