/** Every indicator of the atlas: the method page is made from this list, so it cannot drift. */
export const INDICATOR_IDS = [
  'coverage',
  'coverage-gap',
  'location-quotient',
  'commuting-counts',
  'out_rate',
  'in_rate',
  'self_containment_supply',
  'self_containment_demand',
  'commuting_coefficient',
  'centre_dependence',
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

export interface IndicatorDefinition {
  readonly id: IndicatorId;
  /** In symbols that are explained in the words of each language. */
  readonly formula: string;
  /** The tables under `data/` that it is computed from. */
  readonly tables: readonly string[];
  readonly unit: 'count' | 'share' | 'ratio';
}

const FLOWS = ['commuting.csv'];
const FLOWS_AND_REGIONS = ['commuting.csv', 'municipalities.csv', 'labour-market-regions.csv'];
const COVERAGE = ['programmes/coverage.csv', 'programmes/programmes.csv', 'population.csv'];

export const INDICATORS: readonly IndicatorDefinition[] = [
  {
    id: 'coverage',
    formula: 'C(m, e) = 1 ⇔ ∃ p ∈ P, b ∈ B(e): (p, m, b)',
    tables: COVERAGE,
    unit: 'count',
  },
  {
    id: 'coverage-gap',
    formula: 'G(e) = { m : k(m) ∈ {5, 6} ∧ C(m, e) = 0 }',
    tables: [...COVERAGE, 'municipalities.csv'],
    unit: 'count',
  },
  {
    id: 'location-quotient',
    formula: 'LQ(i, r) = (e(i, r) / e(r)) / (e(i) / e)',
    tables: ['employment-by-industry.csv', 'industries.csv'],
    unit: 'ratio',
  },
  {
    id: 'commuting-counts',
    formula:
      'E(a) = Σ f(a, ·), J(a) = Σ f(·, a), L(a) = f(a, a), U(a) = E(a) − L(a), I(a) = J(a) − L(a)',
    tables: FLOWS,
    unit: 'count',
  },
  { id: 'out_rate', formula: 'U(a) / E(a)', tables: FLOWS, unit: 'share' },
  { id: 'in_rate', formula: 'I(a) / J(a)', tables: FLOWS, unit: 'share' },
  { id: 'self_containment_supply', formula: 'L(a) / E(a)', tables: FLOWS, unit: 'share' },
  { id: 'self_containment_demand', formula: 'L(a) / J(a)', tables: FLOWS, unit: 'share' },
  {
    id: 'commuting_coefficient',
    formula: 'Σ f(m, n) [m ∈ a, n ≠ m, R(n) = R(m)] / Σ f(m, n) [m ∈ a, n ≠ m]',
    tables: FLOWS_AND_REGIONS,
    unit: 'share',
  },
  {
    id: 'centre_dependence',
    formula: 'Σ f(m, n) [m ∈ a, R(n) = R(m), s(n) > s(m)] / E(a)',
    tables: FLOWS_AND_REGIONS,
    unit: 'share',
  },
];
