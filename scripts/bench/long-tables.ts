import { z } from 'zod';
import * as column from '../../src/ingest/tables/columns.ts';
import { formerNames, nameLanguages } from '../../src/ingest/tables/names.ts';
import * as official from '../../src/ingest/tables/official.ts';
import * as authored from '../../src/ingest/tables/programmes.ts';
import type { CellForm } from '../../src/domain/cell-form.ts';
import { defineTable, type Column, type Table } from '../../src/ingest/tables/table.ts';
import type { Tables } from '../../src/ingest/tables/tables.ts';

/** A number of at least so many digits, held against a pattern as the real one is. */
const digits = (least: number, form: CellForm): Column<string> => ({
  schema: z
    .string()
    .regex(new RegExp(`^\\d{${least},}$`), 'not a number')
    .transform(String),
  write: (value) => value,
  form,
});

/** A column as the real one is; of whatever it holds, since only the table knows. */
function columnOf(form: CellForm): Column<string> {
  const { several, optional, ...one } = form;
  if (several === true) return column.list(columnOf(one)) as object as Column<string>;
  if (form.kind === 'text') return optional === true ? column.optionalText : column.text;
  if (optional === true) return column.optional(columnOf(one)) as object as Column<string>;
  return singleOf(form) as Column<string>;
}

function singleOf(form: CellForm): object {
  switch (form.kind) {
    case 'municipality':
      return digits(4, form);
    case 'county':
      return digits(2, form);
    case 'region':
      return digits(3, form);
    case 'choice':
      return column.oneOf(form.values as [string, ...string[]]);
    default:
      return column[form.kind];
  }
}

/** The same table, of a country that needs more municipalities than four digits can number. */
const long = <Row extends object>({ file, key, forms }: Table<Row>): Table<Row> => {
  const columns = Object.entries(forms).map(([name, form]) => [name, columnOf(form)] as const);
  return defineTable({ file, key, columns: Object.fromEntries(columns) as never });
};

/** The tables that grow with the country, by their names among all tables. */
export const LONG_TABLES = {
  municipalities: long(official.municipalities),
  counties: long(official.counties),
  labourMarketRegions: long(official.labourMarketRegions),
  population: long(official.population),
  employment: long(official.employment),
  employmentByIndustry: long(official.employmentByIndustry),
  commuting: long(official.commuting),
  programmes: long(authored.programmes),
  facts: long(authored.facts),
  programmeFigures: long(authored.programmeFigures),
  competence: long(authored.competence),
  coverage: long(authored.coverage),
  nameLanguages: long(nameLanguages),
  formerNames: long(formerNames),
} satisfies { readonly [Name in keyof Tables]?: unknown };
