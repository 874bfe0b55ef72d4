import * as column from './columns.ts';
import type { CountyCode, MunicipalityCode } from '../../domain/area-code.ts';
import { COVERAGE_BASES, type CoverageBasis } from '../../domain/coverage-basis.ts';
import { QUALIFIERS, type Qualifier } from '../../domain/figure-fault.ts';
import {
  FACT_FIELDS,
  PROGRAMME_KINDS,
  type FactField,
  type ProgrammeKind,
} from '../../domain/programme.ts';
import { defineTable } from './table.ts';

/** The authored tables: written and corrected by people, from the report. */
export interface ProgrammeRow {
  readonly programme: string;
  readonly name: string;
  readonly status: 'active' | 'inactive';
  readonly county: CountyCode | undefined;
  readonly county_2024: CountyCode | undefined;
  readonly host_organisation: string;
  readonly host_municipality: MunicipalityCode | undefined;
  readonly start_year: number | undefined;
  readonly length_months: number | undefined;
  readonly website: string;
  readonly report_section: string;
  readonly kind: ProgrammeKind;
}

const section = column.text;

export const programmes = defineTable<ProgrammeRow>({
  file: 'programmes/programmes.csv',
  key: ['programme'],
  columns: {
    programme: column.text,
    name: column.text,
    status: column.oneOf(['active', 'inactive']),
    county: column.optional(column.county),
    county_2024: column.optional(column.county),
    host_organisation: column.optionalText,
    host_municipality: column.optional(column.municipality),
    start_year: column.optional(column.year),
    length_months: column.optional(column.count),
    website: column.optionalText,
    report_section: section,
    kind: column.oneOf(PROGRAMME_KINDS),
  },
});

export interface FactRow {
  readonly programme: string;
  readonly field: FactField;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
  readonly report_section: string;
}

export const facts = defineTable<FactRow>({
  file: 'programmes/facts.csv',
  key: ['programme', 'field', 'nb'],
  columns: {
    programme: column.text,
    field: column.oneOf(FACT_FIELDS),
    nb: column.text,
    nn: column.text,
    en: column.text,
    report_section: section,
  },
});

export interface ProgrammeFigureRow {
  readonly programme: string;
  readonly figure: string;
  /** A year, a period «2011/2020», or empty when the report does not say. */
  readonly year: string;
  readonly value: number;
  readonly value_to: number | undefined;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly definition_nb: string;
  readonly definition_nn: string;
  readonly definition_en: string;
  readonly report_section: string;
}

export const programmeFigures = defineTable<ProgrammeFigureRow>({
  file: 'programmes/figures.csv',
  key: ['programme', 'figure', 'year', 'definition_nb'],
  columns: {
    programme: column.text,
    figure: column.text,
    year: column.optionalText,
    value: column.decimal,
    value_to: column.optional(column.decimal),
    unit: column.text,
    qualifier: column.oneOf(QUALIFIERS),
    definition_nb: column.text,
    definition_nn: column.text,
    definition_en: column.text,
    report_section: section,
  },
});

/**
 * An industry that a programme's competence profile names, or an occupation or field whose people
 * mostly work in one. Engineers, economists, IT and marketing are wanted in all industries and are
 * in none here. Seafood is caught and farmed in 01-03 and processed in 10-33.
 */
export interface CompetenceRow {
  readonly programme: string;
  readonly industry: string;
  /** The words of the profile, in each language. */
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

export const competence = defineTable<CompetenceRow>({
  file: 'programmes/competence.csv',
  key: ['programme', 'industry', 'nb'],
  columns: {
    programme: column.text,
    industry: column.text,
    nb: column.text,
    nn: column.text,
    en: column.text,
  },
});

/**
 * What a public page says of a programme, in its own words: the source of what is not from the
 * report. A row of the other tables names the page by its address and the day it was read.
 */
export interface PageRow {
  readonly programme: string;
  readonly address: string;
  readonly title: string;
  /** The day, month or year of the page; empty where the page shows none. */
  readonly published: string;
  /** `2026-11-29`. */
  readonly read: string;
  readonly quote: string;
}

export const pages = defineTable<PageRow>({
  file: 'programmes/pages.csv',
  key: ['programme', 'address', 'quote'],
  columns: {
    programme: column.text,
    address: column.text,
    title: column.text,
    published: column.optionalText,
    read: column.text,
    quote: column.text,
  },
});

export interface CoverageRow {
  readonly programme: string;
  readonly municipality: MunicipalityCode;
  readonly basis: CoverageBasis;
  readonly report_section: string;
  readonly note: string;
}

export const coverage = defineTable<CoverageRow>({
  file: 'programmes/coverage.csv',
  key: ['programme', 'municipality', 'basis'],
  columns: {
    programme: column.text,
    municipality: column.municipality,
    basis: column.oneOf(COVERAGE_BASES),
    report_section: section,
    note: column.optionalText,
  },
});
