import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import { commutingPaint, commutingLegend } from './commuting-page.ts';
import { RATES } from '../../measures/commuting.ts';
import { figureText } from '../../ui/figure/figure-text.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type Answer, national } from '../../ui/answer/answer.ts';
import { BOUNDARIES, SHAPES } from '../../ui/answer/answer-sources.ts';
import { commutingPath } from '../../ui/figure/page-paths.ts';
import { type CommutingView, acrossCountry } from '../../measures/commuting-rate.ts';

export function commutingLead(atlas: Atlas, language: Language, view: CommutingView): string {
  const { kind, words } = RATES[view.measure];
  const share = figureText(language, kind, acrossCountry(atlas, view)).text;
  return wordsOf(language).pages.commuting.lead(words[language].text, share, view.year);
}

export function commutingAnswer(atlas: Atlas, language: Language, view: CommutingView): Answer {
  const { pages, terms } = wordsOf(language);
  const { sources, words } = RATES[view.measure];
  const { name, text } = words[language];
  const year = terms.quarter(view.year);
  return national({
    path: commutingPath(view),
    title: pages.commuting.title(name),
    lead: commutingLead(atlas, language, view),
    map: {
      title: `${name}, ${year}`,
      paint: commutingPaint(atlas, language, view),
    },
    legend: {
      title: text,
      entries: commutingLegend(atlas, language, view),
    },
    sources: {
      tables: [...sources.tables, BOUNDARIES],
      only: [...(sources.only ?? []), SHAPES],
      year,
    },
  });
}
