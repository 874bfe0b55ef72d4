import type { Area } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { IndustryCensus } from '../../atlas/industry.ts';
import type { Kind, Mark } from '../../explore/files.ts';
import type { IndustryBasis } from '../../domain/industry.ts';
import { COMMUTING_RATES, type CommutingRate } from '../../domain/indicators/commuting.ts';
import {
  HIGH_QUOTIENT,
  LOW_QUOTIENT,
  QUOTIENT_LIMITS,
  type QuotientStatus,
} from '../../domain/indicators/location-quotient.ts';
import {
  isKnown,
  known,
  missing,
  type MissingReason,
  type Observation,
} from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { industryName } from '../industry-page.ts';

/** A figure of the explorer with its mark. */
export interface Figure {
  readonly observation: Observation;
  readonly mark: Mark;
}

/** One measure that can be explored: its name in addresses is Norwegian in every language. */
export interface Measure {
  readonly id: string;
  readonly kind: Kind;
  readonly years: readonly number[];
  readonly versus: string | null;
  /** Limits that mean something, where there are such. */
  readonly meaningful?: readonly number[];
  readonly thirds?: readonly [number, number];
  readonly name: (language: Language) => string;
  readonly figure: (area: Area, year: number) => Figure;
}

const REASONS: Readonly<Record<MissingReason, Mark>> = {
  missing: 'm',
  'not-applicable': 'x',
  'not-yet': 'y',
  suppressed: 'p',
  'not-derivable': 'd',
  split: 'b',
};
/** The mark of a status, and of the same where fewer than 10 are employed. */
const STATUSES: Readonly<Record<QuotientStatus, readonly [Mark, Mark]>> = {
  high: ['h', 'H'],
  low: ['l', 'L'],
  average: ['a', 'A'],
  uncertain: ['u', 'U'],
};
/** What addresses call each rate. */
export const RATE_IDS: Readonly<Record<CommutingRate, string>> = {
  out_rate: 'utpendling',
  in_rate: 'innpendling',
  self_containment_supply: 'egendekning-bosatte',
  self_containment_demand: 'egendekning-arbeidsplasser',
  commuting_coefficient: 'pendlingskoeffisient',
  within_region_share: 'pendling-i-regionen',
  centre_dependence: 'senteravhengighet',
};
const BASIS_IDS: Readonly<Record<IndustryBasis, string>> = {
  residence: 'bosted',
  workplace: 'arbeidssted',
};

/** What addresses call the quotients of an industry. */
export const quotientId = (basis: IndustryBasis, industry: string): string =>
  `lq-${BASIS_IDS[basis]}-${industry === 'other' ? 'andre' : industry}`;

const plain = (observation: Observation): Figure => ({
  observation,
  mark: isKnown(observation) ? 'k' : REASONS[observation.reason],
});

/** Every measure but coverage, which has figures of its own kind. */
export const measuresOf = (atlas: Atlas): readonly Measure[] => [
  ...quotients(atlas),
  ...COMMUTING_RATES.map((rate) => commuting(atlas, rate)),
  population(atlas),
  centrality(atlas),
];

function quotients(atlas: Atlas): readonly Measure[] {
  const { censuses } = atlas.industries;
  const keys = new Map<string, { basis: IndustryBasis; industry: string }>();
  for (const { basis, industries } of censuses)
    for (const industry of industries) keys.set(`${basis} ${industry}`, { basis, industry });
  return [...keys.values()].map(({ basis, industry }) => {
    const own = censuses.filter(
      (census) => census.basis === basis && census.industries.includes(industry),
    );
    return quotient(atlas, basis, industry, own);
  });
}

function quotient(
  atlas: Atlas,
  basis: IndustryBasis,
  industry: string,
  censuses: readonly IndustryCensus[],
): Measure {
  return {
    id: quotientId(basis, industry),
    kind: 'quotient',
    years: censuses.map(({ year }) => year),
    versus: RATE_IDS.within_region_share,
    meaningful: QUOTIENT_LIMITS,
    thirds: [LOW_QUOTIENT, HIGH_QUOTIENT],
    name: (language) => {
      const { pages, terms } = wordsOf(language);
      return `${pages.industry.quotientShort}: ${industryName(atlas, language, industry)}, ${terms.industryBasis[basis]}`;
    },
    figure: (area, year) => {
      const census = censuses.find((each) => each.year === year);
      if (census === undefined) return plain(missing('missing'));
      const found = atlas.industries.of(area, census, industry);
      return found.status === undefined
        ? plain(found.quotient)
        : { observation: found.quotient, mark: STATUSES[found.status][found.few ? 1 : 0] };
    },
  };
}

const commuting = (atlas: Atlas, rate: CommutingRate): Measure => ({
  id: RATE_IDS[rate],
  kind: rate === 'commuting_coefficient' ? 'ratio' : 'share',
  years: atlas.commuting.years,
  versus: null,
  name: (language) => wordsOf(language).terms.rates[rate],
  figure: (area, year) =>
    plain(atlas.commuting.of(area, year)?.rates[rate].value ?? atlas.commuting.why(area, year)),
});

const population = (atlas: Atlas): Measure => ({
  id: 'folketall',
  kind: 'count',
  years: atlas.population.years,
  versus: null,
  meaningful: [2000, 5000, 10_000, 20_000],
  name: (language) => wordsOf(language).terms.population,
  figure: (area, year) => plain(atlas.population.of(area).get(year) ?? missing('missing')),
});

/** Statistics Norway's limits between class 6, 5, 4, 3 and the two most central ones together. */
const CLASS_LIMITS = [565, 670, 775, 870];

/** The index; for a larger area the mean of its municipalities', weighted by residents. */
const centrality = (atlas: Atlas): Measure => ({
  id: 'sentralitet',
  kind: 'index',
  years: [],
  versus: null,
  meaningful: CLASS_LIMITS,
  thirds: [670, 870],
  name: (language) => wordsOf(language).terms.centralityIndex,
  figure: ({ members }) => {
    let [sum, residents] = [0, 0];
    for (const code of members) {
      const municipality = atlas.municipality(code);
      const weight = members.length === 1 ? 1 : (atlas.population.own(municipality) ?? 0);
      sum += municipality.centralityIndex * weight;
      residents += weight;
    }
    return plain(residents === 0 ? missing('not-applicable') : known(sum / residents));
  },
});
