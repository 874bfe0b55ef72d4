import type { Language } from '../../i18n/language.ts';
import { spokenNames, type SpokenNames } from './spoken-name.ts';
import { site } from '../../site/atlas.ts';

const made = new Map<Language, Promise<SpokenNames>>();

/** The names in several languages as a page in this language says them, made once a build. */
export function spokenIn(language: Language): Promise<SpokenNames> {
  const found = made.get(language) ?? site().then(({ atlas }) => spokenNames(atlas, language));
  made.set(language, found);
  return found;
}
