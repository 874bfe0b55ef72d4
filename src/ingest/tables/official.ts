import * as column from './columns.ts';
import type {
  CountyCode,
  LabourMarketRegionCode,
  MunicipalityCode,
} from '../../domain/area-code.ts';
import { INDUSTRY_BASES, type IndustryBasis } from '../../domain/industry.ts';
import type { MissingReason } from '../../domain/observation.ts';
import { RECODES, type Recode } from '../../domain/recode.ts';
import { defineTable } from './table.ts';

export interface MunicipalityRow {
  readonly municipality: MunicipalityCode;
  readonly name: string;
  readonly county: CountyCode;
  /** One number where it was renumbered or kept, several where it was split. */
  readonly municipality_2024: readonly MunicipalityCode[];
  readonly name_2024: readonly string[];
  readonly county_2024: CountyCode;
  readonly centrality_index: number;
  readonly centrality_class: number;
  /** One for each of `municipality_2024`, in its order; none where nobody has published them. */
  readonly centrality_index_2024: readonly number[];
  readonly centrality_class_2024: readonly number[];
  readonly labour_market_region: LabourMarketRegionCode;
  /** What placed it there; the four are empty where the region is that of what it was. */
  readonly inclusion_criterion: string;
  readonly travel_time_minutes: number | undefined;
  readonly out_commuting_percent: number | undefined;
  readonly in_commuting_percent: number | undefined;
}

const placement = {
  inclusion_criterion: column.optionalText,
  travel_time_minutes: column.optional(column.decimal),
  out_commuting_percent: column.optional(column.decimal),
  in_commuting_percent: column.optional(column.decimal),
};

export const municipalities = defineTable<MunicipalityRow>({
  file: 'municipalities.csv',
  key: ['municipality'],
  columns: {
    municipality: column.municipality,
    name: column.text,
    county: column.county,
    municipality_2024: column.list(column.municipality),
    name_2024: column.list(column.text),
    county_2024: column.county,
    centrality_index: column.count,
    centrality_class: column.count,
    centrality_index_2024: column.optionalList(column.count),
    centrality_class_2024: column.optionalList(column.count),
    labour_market_region: column.labourMarketRegion,
    ...placement,
  },
});

/** A number of an earlier division, and what is known of the municipality that had it. */
export interface FormerMunicipalityRow {
  readonly municipality: MunicipalityCode;
  readonly name: string;
  /** The year of the last division that it was in. */
  readonly division: number;
  /** The last year it was in force. */
  readonly until: number;
  /** One number where it was renumbered or merged, several where it was split. */
  readonly successors: readonly MunicipalityCode[];
  /** As published when it was. */
  readonly centrality_index: number | undefined;
  readonly labour_market_region: LabourMarketRegionCode | undefined;
  readonly inclusion_criterion: string;
  readonly travel_time_minutes: number | undefined;
  readonly out_commuting_percent: number | undefined;
  readonly in_commuting_percent: number | undefined;
}

/** Only in snapshots whose division is not the first that their figures stand on. */
export const formerMunicipalities = defineTable<FormerMunicipalityRow>({
  file: 'former-municipalities.csv',
  key: ['municipality'],
  columns: {
    municipality: column.municipality,
    name: column.text,
    division: column.year,
    until: column.year,
    successors: column.list(column.municipality),
    centrality_index: column.optional(column.count),
    labour_market_region: column.optional(column.labourMarketRegion),
    ...placement,
  },
});

export interface CountyRow {
  readonly division: number;
  readonly county: CountyCode;
  readonly name: string;
}

export const counties = defineTable<CountyRow>({
  file: 'counties.csv',
  key: ['division', 'county'],
  columns: { division: column.year, county: column.county, name: column.text },
});

export interface LabourMarketRegionRow {
  readonly labour_market_region: LabourMarketRegionCode;
  readonly name: string;
}

export const labourMarketRegions = defineTable<LabourMarketRegionRow>({
  file: 'labour-market-regions.csv',
  key: ['labour_market_region'],
  columns: { labour_market_region: column.labourMarketRegion, name: column.text },
});

export interface PopulationRow {
  readonly municipality: MunicipalityCode;
  readonly year: number;
  readonly persons: number | undefined;
  readonly status: MissingReason | undefined;
  readonly recode: Recode | undefined;
}

export const population = defineTable<PopulationRow>({
  file: 'population.csv',
  key: ['municipality', 'year'],
  columns: {
    municipality: column.municipality,
    year: column.year,
    persons: column.optional(column.count),
    status: column.status,
    recode: column.optional(column.oneOf(RECODES)),
  },
});

export const EMPLOYMENT_MEASURES = [
  'population-15-74',
  'employed-by-residence',
  'employed-by-workplace',
] as const;

export interface EmploymentRow {
  readonly municipality: MunicipalityCode;
  readonly year: number;
  readonly measure: (typeof EMPLOYMENT_MEASURES)[number];
  readonly persons: number | undefined;
  readonly status: MissingReason | undefined;
}

export const employment = defineTable<EmploymentRow>({
  file: 'employment.csv',
  key: ['municipality', 'year', 'measure'],
  columns: {
    municipality: column.municipality,
    year: column.year,
    measure: column.oneOf(EMPLOYMENT_MEASURES),
    persons: column.optional(column.count),
    status: column.status,
  },
});

export interface IndustryEmploymentRow {
  readonly municipality: MunicipalityCode;
  readonly year: number;
  readonly basis: IndustryBasis;
  readonly industry: string;
  readonly persons: number | undefined;
  readonly status: MissingReason | undefined;
  readonly recode: Recode | undefined;
}

export const employmentByIndustry = defineTable<IndustryEmploymentRow>({
  file: 'employment-by-industry.csv',
  key: ['municipality', 'year', 'basis', 'industry'],
  columns: {
    municipality: column.municipality,
    year: column.year,
    basis: column.oneOf(INDUSTRY_BASES),
    industry: column.text,
    persons: column.optional(column.count),
    status: column.status,
    recode: column.optional(column.oneOf(RECODES)),
  },
});

export interface IndustryRow {
  readonly industry: string;
  readonly name: string;
  /** `total` is all industries together; every `group` is a part of it. */
  readonly kind: 'total' | 'group';
}

export const industries = defineTable<IndustryRow>({
  file: 'industries.csv',
  key: ['industry'],
  columns: {
    industry: column.text,
    name: column.text,
    kind: column.oneOf(['total', 'group']),
  },
});

export interface FlowRow {
  readonly year: number;
  readonly residence: MunicipalityCode;
  readonly workplace: MunicipalityCode;
  readonly employed: number;
}

/** A flow that is there and is not known: neither a 0, which has no row, nor a count. */
export type MissingFlowRow = Omit<FlowRow, 'employed'> & { readonly reason: MissingReason };

/** A row of the file: a flow, or why it is not known. */
export type CommutingRow = Omit<FlowRow, 'employed'> & {
  readonly employed: number | MissingReason;
};

/** The rows of the file, those that have a count and those that have a reason instead. */
export function flowsIn(rows: readonly CommutingRow[]) {
  const commuting: FlowRow[] = [];
  const missingFlows: MissingFlowRow[] = [];
  for (const { employed, ...ends } of rows) {
    if (typeof employed === 'number') commuting.push({ ...ends, employed });
    else missingFlows.push({ ...ends, reason: employed });
  }
  return { commuting, missingFlows };
}

export const commuting = defineTable<CommutingRow>({
  file: 'commuting.csv',
  key: ['year', 'residence', 'workplace'],
  columns: {
    year: column.year,
    residence: column.municipality,
    workplace: column.municipality,
    employed: column.countOrReason,
  },
});
