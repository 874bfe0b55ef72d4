import { knowsToday } from '../domain/least-central.ts';
import { site } from './atlas.ts';
import { inEveryLanguage } from './paths.ts';

/** The static paths of a page that counts by what places are today: none where the atlas does anyway. */
export async function inEveryLanguageToday() {
  const { atlas } = await site();
  return knowsToday(atlas.areas) ? inEveryLanguage() : [];
}
