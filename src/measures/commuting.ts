import type { Atlas } from '../atlas/atlas.ts';
import {
  COMMUTING_RATES,
  type CommutingCounts,
  type CommutingRate,
} from '../domain/indicators/commuting.ts';
import { COMMUTING_WORDS } from './commuting-words.ts';
import type { Kind } from './kind.ts';
import type { Definition, Measure, MeasureSources } from './measure.ts';

/** The one rate that is a number and no share, and the first that is shown: the report's own. */
export const COEFFICIENT = 'commuting_coefficient';

interface RateDefinition extends Definition {
  readonly column: CommutingRate;
  /** The count that it is a share of; null for the one that is a sum over some municipalities. */
  readonly whole: keyof CommutingCounts | null;
  readonly sources: MeasureSources;
}

const FLOWS = ['commuting.csv'];
const PLACED = ['commuting.csv', 'municipalities.csv', 'labour-market-regions.csv'];
/** Every map and table of a rate says which regions it is drawn with. */
const TABLES = ['commuting.csv', 'labour-market-regions.csv', 'municipalities.csv'];
const SOURCES: MeasureSources = { tables: TABLES, only: ['03321', 'BA-regioner 2020'] };
/** The rates that need to know who is the more central, or the more peripheral. */
const BY_CENTRALITY: MeasureSources = {
  tables: TABLES,
  only: ['03321', 'BA-regioner 2020', 'Klass 128', 'Notater 2020/4'],
};

function rate(
  column: CommutingRate,
  id: string,
  whole: RateDefinition['whole'],
  formula: string,
  inputs: readonly string[] = FLOWS,
  sources = SOURCES,
): RateDefinition {
  const kind: Kind = column === COEFFICIENT ? 'ratio' : 'share';
  return { column, id, kind, whole, formula, inputs, sources, words: COMMUTING_WORDS[column] };
}

/** Every rate of commuting, by its column. */
export const RATES: Readonly<Record<CommutingRate, RateDefinition>> = {
  commuting_coefficient: rate(
    COEFFICIENT,
    'pendlingskoeffisient',
    null,
    'Σ f(m, n) [m ∈ a, k(m) ∈ {5, 6}, R(n) = R(m), s(n) > s(m)] / Σ f(m, m) [m ∈ a, k(m) ∈ {5, 6}]',
    PLACED,
    BY_CENTRALITY,
  ),
  out_rate: rate('out_rate', 'utpendling', 'employed_residents', 'U(a) / E(a)'),
  in_rate: rate('in_rate', 'innpendling', 'jobs', 'I(a) / J(a)'),
  self_containment_supply: rate(
    'self_containment_supply',
    'egendekning-bosatte',
    'employed_residents',
    'L(a) / E(a)',
  ),
  self_containment_demand: rate(
    'self_containment_demand',
    'egendekning-arbeidsplasser',
    'jobs',
    'L(a) / J(a)',
  ),
  within_region_share: rate(
    'within_region_share',
    'pendling-i-regionen',
    'municipal_out_commuters',
    'Σ f(m, n) [m ∈ a, n ≠ m, R(n) = R(m)] / Σ f(m, n) [m ∈ a, n ≠ m]',
    PLACED,
  ),
  centre_dependence: rate(
    'centre_dependence',
    'senteravhengighet',
    'employed_residents',
    'Σ f(m, n) [m ∈ a, R(n) = R(m), s(n) > s(m)] / E(a)',
    PLACED,
    BY_CENTRALITY,
  ),
};

/** The rates of commuting, in the order of the open data. */
export const commutingMeasures = (atlas: Atlas): readonly Measure[] =>
  COMMUTING_RATES.map((column) => ({
    ...RATES[column],
    group: 'commuting',
    years: atlas.commuting.years,
    versus: null,
    likeness: column === COEFFICIENT ? null : { part: 'commuting', scale: 'plain' },
    name: (language) => RATES[column].words[language].name,
    at: (area, year) => {
      const found = atlas.commuting.of(area, year)?.rates[column];
      return {
        observation: found?.value ?? atlas.commuting.why(area, year),
        bounds: found?.bounds,
      };
    },
  }));
