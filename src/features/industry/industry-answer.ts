import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import {
  type IndustryView,
  industryFacts,
  industryPath,
  industryPaint,
  industryLegend,
} from './industry-page.ts';
import { industryName } from '../../measures/quotients.ts';
import { shareText, censusText } from '../../ui/figure/figure-text.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type Answer, national } from '../../ui/answer/answer.ts';
import { BOUNDARIES, SHAPES } from '../../ui/answer/answer-sources.ts';
import { censusSources } from '../../ui/figure/sources.ts';

export function industryLead(atlas: Atlas, language: Language, view: IndustryView): string {
  const { high, national } = industryFacts(atlas, view);
  const name = industryName(atlas, language, view.industry);
  const share = shareText(language, national.share).text;
  const census = censusText(language, view.census);
  return wordsOf(language).pages.industry.lead(name, high, share, census);
}

export function industryAnswer(atlas: Atlas, language: Language, view: IndustryView): Answer {
  const { quotient, title } = wordsOf(language).pages.industry;
  const census = censusText(language, view.census);
  const name = industryName(atlas, language, view.industry);
  return national({
    path: industryPath(view),
    title: title(name),
    lead: industryLead(atlas, language, view),
    map: {
      title: `${quotient}: ${name}, ${census}`,
      paint: industryPaint(atlas, language, view),
    },
    legend: {
      title: `${quotient}, ${census}`,
      entries: industryLegend(atlas, language, view),
    },
    sources: {
      tables: ['employment-by-industry.csv', BOUNDARIES],
      only: [...censusSources(atlas.manifest, view.census), SHAPES],
      year: census,
    },
  });
}
