import * as column from './columns.ts';
import type { CountyCode, MunicipalityCode } from '../../domain/area-code.ts';
import {
  CLAIM_IDS,
  CLAIM_QUALIFIERS,
  type ClaimId,
  type ClaimQualifier,
} from '../../domain/claim.ts';
import { STATEMENT_FIELDS, type StatementField } from '../../domain/programme.ts';
import { defineTable } from './table.ts';

export const CLAIM_UNITS = ['municipalities', 'persons', 'share', 'ratio'] as const;

/** A figure that the report states in running text, as it is printed. */
export interface ClaimRow {
  readonly claim: ClaimId;
  readonly value: number;
  readonly unit: (typeof CLAIM_UNITS)[number];
  /** The step of its last printed digit. */
  readonly precision: number;
  readonly qualifier: ClaimQualifier;
  readonly centrality_class: number | undefined;
  /** The municipalities that the report names. */
  readonly municipalities: readonly MunicipalityCode[] | undefined;
  /** The programme it speaks of; empty where it speaks of none. */
  readonly programme: string;
  /** The columns of Tabell 1 that it names. */
  readonly table_1_columns: readonly string[] | undefined;
  /** Its words, in bokmål. */
  readonly quote: string;
  readonly report_section: string;
}

export const claims = defineTable<ClaimRow>({
  file: 'report/claims.csv',
  key: ['claim'],
  columns: {
    claim: column.oneOf(CLAIM_IDS),
    value: column.decimal,
    unit: column.oneOf(CLAIM_UNITS),
    precision: column.decimal,
    qualifier: column.oneOf(CLAIM_QUALIFIERS),
    centrality_class: column.optional(column.count),
    municipalities: column.optional(column.list(column.municipality)),
    programme: column.optionalText,
    table_1_columns: column.optional(column.list(column.text)),
    quote: column.text,
    report_section: column.text,
  },
});

export const TABLE_1_CLASSES = ['1', '2', '3', '4', '5', '6', 'total'] as const;

/** A cell of the report's Tabell 1. */
export interface Table1Row {
  /** The report's heading. */
  readonly column: string;
  /** The counties of 2020 counted there; undefined for the sum of all. */
  readonly counties: readonly CountyCode[] | undefined;
  readonly centrality_class: (typeof TABLE_1_CLASSES)[number];
  /** Undefined where the report leaves the cell empty. */
  readonly municipalities: number | undefined;
}

export const table1 = defineTable<Table1Row>({
  file: 'report/table-1.csv',
  key: ['column', 'centrality_class'],
  columns: {
    column: column.text,
    counties: column.optional(column.list(column.county)),
    centrality_class: column.oneOf(TABLE_1_CLASSES),
    municipalities: column.optional(column.count),
  },
});

/** What the report says of all the programmes, in the fields that `programmes/facts.csv` has. */
export interface StatementRow {
  readonly field: StatementField;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
  readonly report_section: string;
}

export const statements = defineTable<StatementRow>({
  file: 'report/statements.csv',
  key: ['field', 'nb'],
  columns: {
    field: column.oneOf(STATEMENT_FIELDS),
    nb: column.text,
    nn: column.text,
    en: column.text,
    report_section: column.text,
  },
});
