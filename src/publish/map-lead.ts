import type { Atlas } from '../atlas/atlas.ts';
import type { Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import { acrossCountry, type CommutingView } from './commuting-page.ts';
import { coverageFacts, type CoverageView } from './coverage-page.ts';
import { RATES } from '../measures/commuting.ts';
import { figureText, shareText } from './figure-text.ts';
import { industryName } from '../measures/quotients.ts';
import { censusText, industryFacts, type IndustryView } from './industry-page.ts';

/** What is said of a map of the whole country in a sentence or two, wherever the map stands. */
export function coverageLead(atlas: Atlas, language: Language, view: CoverageView): string {
  const { sentences, pages } = wordsOf(language);
  const said = sentences.country(coverageFacts(atlas, view));
  return view.includeInactive === true ? `${pages.coverage.withInactive} ${said}` : said;
}

export function industryLead(atlas: Atlas, language: Language, view: IndustryView): string {
  const { high, national } = industryFacts(atlas, view);
  const name = industryName(atlas, language, view.industry);
  const share = shareText(language, national.share).text;
  const census = censusText(language, view.census);
  return wordsOf(language).pages.industry.lead(name, high, share, census);
}

export function commutingLead(atlas: Atlas, language: Language, view: CommutingView): string {
  const { kind, words } = RATES[view.measure];
  const share = figureText(language, kind, acrossCountry(atlas, view)).text;
  return wordsOf(language).pages.commuting.lead(words[language].text, share, view.year);
}
