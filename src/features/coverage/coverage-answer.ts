import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import {
  type CoverageView,
  coverageFacts,
  coveragePaint,
  coverageLegend,
} from '../../ui/evidence/coverage-look.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type Answer, national, type Headline } from '../../ui/answer/answer.ts';
import { COVERAGE_SOURCES } from '../../ui/answer/answer-sources.ts';
import { COVERAGE_PATH } from '../../ui/figure/page-paths.ts';

/** What is said of a map of the whole country in a sentence or two, wherever the map stands. */
export function coverageLead(atlas: Atlas, language: Language, view: CoverageView): string {
  const { sentences, pages } = wordsOf(language);
  const said = sentences.country(coverageFacts(atlas, view));
  return view.includeInactive === true ? `${pages.coverage.withInactive} ${said}` : said;
}

/** The address of a map of coverage, below the language. */
export const coveragePath = (includeInactive: boolean): string =>
  includeInactive ? `${COVERAGE_PATH}med-inaktive/` : COVERAGE_PATH;

export function coverageAnswer(atlas: Atlas, language: Language, view: CoverageView): Answer {
  const { title, evidence } = wordsOf(language).pages.coverage;
  return national({
    path: coveragePath(view.includeInactive === true),
    title,
    lead: coverageLead(atlas, language, view),
    map: { title, paint: coveragePaint(atlas, language, view) },
    legend: { title: evidence, entries: coverageLegend(atlas, language, view) },
    sources: COVERAGE_SOURCES,
    ...(view.includeInactive === true ? {} : { headline: atlasHeadline(atlas, language) }),
  });
}

function atlasHeadline(atlas: Atlas, language: Language): Headline {
  const { shareCards, site, terms } = wordsOf(language);
  const { covered, municipalities } = coverageFacts(atlas);
  return {
    kind: terms.country,
    title: site.tagline,
    figure: shareCards.of(covered, municipalities),
    caption: shareCards.members(municipalities),
    note: '',
    status: 'stated',
  };
}
