import type { MunicipalityCode } from './area-code.ts';
import type { CoverageBasis } from './coverage-basis.ts';

/** One municipality that a programme reaches, and on what ground. */
export interface Reach {
  readonly programme: string;
  readonly municipality: MunicipalityCode;
  readonly basis: CoverageBasis;
}

/** `inactive`: the report says the programme no longer takes in trainees. */
export type ProgrammeStatus = 'active' | 'inactive';

/**
 * Who a programme is for: the labour market of a region (those that the report studies), one
 * business, or one sector. Only regional ones are coverage.
 */
export const PROGRAMME_KINDS = ['regional', 'corporate', 'sector'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** The field of a programme's facts that tells what competence it looks for. */
export const COMPETENCE_FIELD = 'competence_profile';

/** Where the report says two things that cannot both be true. */
export const CONTRADICTION_FIELD = 'contradiction';

/** What may be told of a programme, in the order that a page tells it. */
export const FACT_FIELDS = [
  'start',
  'status',
  'area',
  'purpose',
  'organisation',
  'membership',
  'members',
  'fees',
  'public_funding',
  COMPETENCE_FIELD,
  'content',
  'mentor',
  'networks',
  'recruitment',
  'results',
  'why_small_places_economy',
  'why_small_places_distance',
  'why_small_places_networks',
  'why_small_places_capacity',
  'why_small_places_information',
  'why_small_places_decisions',
  'why_small_places_quality',
  'why_small_places_wishes',
  CONTRADICTION_FIELD,
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** Reasons why small municipalities are not reached, one field for each kind of reason. */
export type SmallPlacesField = Extract<FactField, `why_small_places_${string}`>;
export const SMALL_PLACES_FIELDS: readonly SmallPlacesField[] = FACT_FIELDS.filter(
  (field): field is SmallPlacesField => field.startsWith('why_small_places_'),
);

/** What the report says of the programmes as a whole, and not of one of them. */
export const STATEMENT_FIELDS = [
  'applicants_per_position',
  'remote_municipalities',
  CONTRADICTION_FIELD,
  ...SMALL_PLACES_FIELDS,
] as const;
export type StatementField = (typeof STATEMENT_FIELDS)[number];
