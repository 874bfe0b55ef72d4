import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { commutingLegend, commutingPath, type CommutingView } from '../commuting-page.ts';
import { coverageLegend, type CoverageView } from '../coverage-page.ts';
import {
  censusText,
  industryLegend,
  industryName,
  industryPath,
  type IndustryView,
} from '../industry-page.ts';
import { commutingLead, coverageLead, industryLead } from '../map-lead.ts';
import { censusSources } from '../sources.ts';
import type { Card } from './card.ts';
import { creditText } from './credit.ts';

const MAP = 'Administrative enheter kommuner';
const BOUNDARIES = 'boundaries/municipalities.topojson';

type Own = Pick<Card, 'path' | 'title' | 'sentence' | 'legend' | 'source' | 'years'>;

/** The key of a national map is its figures. */
const national = (own: Own): Card => ({
  ...own,
  kind: '',
  figures: [],
  map: { focus: [], outlined: [], paint: own.path },
});

export const coveragePath = ({ includeInactive }: CoverageView): string =>
  includeInactive ? 'dekning/med-inaktive/' : 'dekning/';

export function coverageCard(atlas: Atlas, language: Language, view: CoverageView): Card {
  const { pages, embed } = wordsOf(language);
  const tables = ['programmes/coverage.csv', 'municipalities.csv', BOUNDARIES];
  return national({
    path: coveragePath(view),
    title: pages.coverage.title,
    sentence: coverageLead(atlas, language, view),
    legend: { title: pages.coverage.evidence, entries: coverageLegend(atlas, language, view) },
    source: creditText(atlas.manifest, tables, ['NF-rapport 2/2021', 'Klass 128', MAP]),
    years: embed.years.report,
  });
}

export function industryCard(atlas: Atlas, language: Language, view: IndustryView): Card {
  const { pages } = wordsOf(language);
  const census = censusText(language, view.census);
  const only = [...censusSources(atlas.manifest, view.census), MAP];
  return national({
    path: industryPath(view),
    title: pages.industry.title(industryName(atlas, language, view.industry)),
    sentence: industryLead(atlas, language, view),
    legend: {
      title: `${pages.industry.quotient}, ${census}`,
      entries: industryLegend(atlas, language, view),
    },
    source: creditText(atlas.manifest, ['employment-by-industry.csv', BOUNDARIES], only),
    years: census,
  });
}

export function commutingCard(atlas: Atlas, language: Language, view: CommutingView): Card {
  const { pages, terms } = wordsOf(language);
  const tables = ['commuting.csv', 'labour-market-regions.csv', BOUNDARIES];
  return national({
    path: commutingPath(view),
    title: pages.commuting.title(terms.rates[view.measure]),
    sentence: commutingLead(atlas, language, view),
    legend: {
      title: terms.rateTexts[view.measure],
      entries: commutingLegend(atlas, language, view),
    },
    source: creditText(atlas.manifest, tables, ['03321', 'BA-regioner 2020', MAP]),
    years: terms.quarter(view.year),
  });
}
