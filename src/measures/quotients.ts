import type { Atlas } from '../atlas/atlas.ts';
import type { IndustryCensus } from '../atlas/industry.ts';
import type { IndustryBasis } from '../domain/industry.ts';
import {
  HIGH_QUOTIENT,
  LOW_QUOTIENT,
  QUOTIENT_LIMITS,
} from '../domain/indicators/location-quotient.ts';
import { missing } from '../domain/observation.ts';
import type { Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import { scaleOf } from './classes.ts';
import { RATES } from './commuting.ts';
import type { Measure } from './measure.ts';

/** Location quotients: about equal ratios on both sides of a quiet middle around 1. */
export const QUOTIENT_SCALE = scaleOf('d', QUOTIENT_LIMITS);

const BASIS_IDS: Readonly<Record<IndustryBasis, string>> = {
  residence: 'bosted',
  workplace: 'arbeidssted',
};

/** What addresses call the quotients of an industry. */
export const quotientId = (basis: IndustryBasis, industry: string): string =>
  `lq-${BASIS_IDS[basis]}-${industry === 'other' ? 'andre' : industry}`;

/** The name of an industry: ours where the language has one, else Statistics Norway's. */
export const industryName = (atlas: Atlas, language: Language, industry: string): string =>
  wordsOf(language).terms.industries[industry] ?? atlas.industries.names.get(industry) ?? industry;

/** The location quotients of each industry by each basis, in the years that were counted. */
export function quotientMeasures(atlas: Atlas): readonly Measure[] {
  const counted = Map.groupBy(
    atlas.industries.censuses.flatMap((census) =>
      census.industries.map((industry) => ({ census, industry })),
    ),
    ({ census, industry }) => quotientId(census.basis, industry),
  );
  return [...counted].map(([id, counts]) =>
    quotient(
      atlas,
      id,
      counts[0]?.industry ?? '',
      counts.map(({ census }) => census),
    ),
  );
}

function quotient(
  atlas: Atlas,
  id: string,
  industry: string,
  censuses: readonly IndustryCensus[],
): Measure {
  const basis = censuses[0]?.basis ?? 'residence';
  return {
    id,
    kind: 'quotient',
    group: 'industry',
    years: censuses.map(({ year }) => year),
    sources: { tables: ['employment-by-industry.csv'] },
    versus: RATES.within_region_share.id,
    limits: QUOTIENT_LIMITS,
    thirds: [LOW_QUOTIENT, HIGH_QUOTIENT],
    likeness: { part: 'industry', scale: 'ratio' },
    name: (language) => {
      const { pages, terms } = wordsOf(language);
      return `${pages.industry.quotientShort}: ${industryName(atlas, language, industry)}, ${terms.industryBasis[basis]}`;
    },
    at: (area, year) => {
      const census = censuses.find((each) => each.year === year);
      if (census === undefined) return { observation: missing('missing') };
      const { quotient: observation, ...found } = atlas.industries.of(area, census, industry);
      return { observation, ...found };
    },
  };
}
