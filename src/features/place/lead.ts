import type { Atlas } from '../../atlas/atlas.ts';
import type { Area, Municipality } from '../../atlas/area.ts';
import type { Evidence } from '../../domain/coverage-basis.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { areaFacts, municipalityFacts } from './area-facts.ts';

/*
 * What is said of a place in a sentence or two. It is the lead of the place's page, the page's
 * description, the text of its map and of its share card, and the text of its embeds: one source,
 * so that they never disagree.
 */

export const municipalityLead = (
  atlas: Atlas,
  language: Language,
  municipality: Municipality,
): string =>
  wordsOf(language).sentences.municipality(municipalityFacts(atlas, language, municipality));

/** A labour-market region or a county. */
export const areaLead = (
  atlas: Atlas,
  language: Language,
  kind: 'region' | 'county',
  area: Area,
  evidence?: Evidence,
): string => wordsOf(language).sentences[kind](areaFacts(atlas, language, area, evidence));
