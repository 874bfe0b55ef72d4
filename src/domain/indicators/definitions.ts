/**
 * Every indicator of the atlas that is not a measure of its own: the method page is made from this
 * list and the measures', so it cannot drift.
 */
export const INDICATOR_IDS = [
  'coverage',
  'coverage-gap',
  'location-quotient',
  'commuting-counts',
  'bounds',
  'fragmentation',
  'region-type',
  'population-change',
  'programme-indicators',
  'reachability',
  'gap-kind',
  'likeness',
  'plan',
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
  {
    id: 'bounds',
    formula:
      'c = 0 → [0, 2]; c = 3 → [1, 3]; c ≥ 4 → [c, c]; Σ: [Σ l, Σ u]; LQ: [(l(i, r) / u(r)) / (u(i) / l), (u(i, r) / l(r)) / (l(i) / u)]; a / (a + b): [l(a) / (l(a) + u(b)), u(a) / (u(a) + l(b))]',
    tables: ['employment-by-industry.csv', 'commuting.csv'],
    unit: 'ratio',
  },
  {
    id: 'fragmentation',
    formula: 'F(k) = Σ w(m) / Σ u(m) [m ∈ k]; F̄(k) = (1 / n(k)) Σ w(m) / u(m) [m ∈ k, u(m) > 0]',
    tables: FLOWS_AND_REGIONS,
    unit: 'share',
  },
  {
    id: 'region-type',
    formula: 'b(r) > (1 / n) Σ b(q) [q ∈ Q]; max b(m) / b(r) > (1 / n) Σ max b(m) / b(q) [q ∈ Q]',
    tables: ['population.csv', 'labour-market-regions.csv', 'municipalities.csv'],
    unit: 'share',
  },
  {
    id: 'population-change',
    formula: 'B(a, t) − B(a, s)',
    tables: ['population.csv'],
    unit: 'count',
  },
  {
    id: 'programme-indicators',
    formula: 's / p; q / p; 10 000 · t / Σ B(m) [m ∈ A]',
    tables: ['programmes/figures.csv', 'programmes/coverage.csv', 'population.csv'],
    unit: 'ratio',
  },
  {
    id: 'reachability',
    formula: 'Σ f(m, n) [C(n, e) = 1] / E(m); min d(m, n) [C(n, e) = 1]; min d(m, h) [h ∈ H]',
    tables: [...FLOWS_AND_REGIONS, 'boundaries/municipalities.topojson', ...COVERAGE],
    unit: 'share',
  },
  {
    id: 'gap-kind',
    formula:
      'P: q(m) ≥ x; N: ∃ n ∈ R(m) ∪ B(m): C(n, e) = 1; I: |R(m)| = 1 ∧ U(m) / E(m) < y; T: ¬N',
    tables: [...FLOWS_AND_REGIONS, 'boundaries/municipalities.topojson', ...COVERAGE],
    unit: 'count',
  },
  {
    id: 'likeness',
    formula:
      'z(x, a, b) = (g(x(a)) − g(x(b))) / σ(g(x)); D(p) = √((1 / n(p)) Σ z(x, a, b)² [x ∈ p]); D(a, b) = √((1 / n) Σ D(p)²)',
    tables: ['municipalities.csv', 'population.csv', 'employment-by-industry.csv', 'commuting.csv'],
    unit: 'ratio',
  },
  {
    id: 'plan',
    formula:
      'A = (M ∪ N) − U; Σ B(m) [m ∈ A]; max d(m, n) [m ∈ A, n ∈ A]; max w(m) [m ∈ V, r ≥ min d(m, n), n ∈ A]',
    tables: [...FLOWS_AND_REGIONS, 'boundaries/municipalities.topojson', ...COVERAGE],
    unit: 'count',
  },
];
