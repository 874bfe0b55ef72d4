import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { RATES } from '../../measures/commuting.ts';
import { industryName } from '../../measures/quotients.ts';
import {
  commutingLegend,
  commutingPaint,
  commutingPath,
  type CommutingView,
} from '../commuting-page.ts';
import {
  coverageFacts,
  coverageLegend,
  coveragePaint,
  type CoverageView,
} from '../coverage-page.ts';
import {
  censusText,
  industryLegend,
  industryPaint,
  industryPath,
  type IndustryView,
} from '../industry-page.ts';
import { commutingLead, coverageLead, industryLead } from '../map-lead.ts';
import type { Paint } from '../maps/national-map.ts';
import { censusSources } from '../sources.ts';
import type { Answer, Headline } from './answer.ts';
import { BOUNDARIES, COVERAGE_SOURCES, SHAPES } from './sources.ts';

/** What every national map has in common: it is about no kind of place, and its key is its figures. */
const national = ({
  map: { title, paint },
  ...own
}: Omit<Answer, 'kind' | 'figures' | 'map' | 'years'> & {
  readonly map: { readonly title: string; readonly paint: Paint };
}): Answer => ({
  ...own,
  kind: '',
  figures: [],
  years: own.sources.year,
  map: { focus: [], outlined: [], title, paint },
});

/** Where the map of coverage stands; it is what the atlas as a whole is shared with. */
export const COVERAGE_PATH = 'dekning/';

export function coverageAnswer(atlas: Atlas, language: Language, view: CoverageView): Answer {
  const { title, evidence } = wordsOf(language).pages.coverage;
  return national({
    path: view.includeInactive === true ? `${COVERAGE_PATH}med-inaktive/` : COVERAGE_PATH,
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
