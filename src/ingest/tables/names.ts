import type { MunicipalityCode } from '../../domain/area-code.ts';
import * as column from './columns.ts';
import {
  NAME_LANGUAGES,
  NAMED_LEVELS,
  type NamedLevel,
  type NameLanguage,
} from '../../domain/place-name.ts';
import { defineTable } from './table.ts';

/** In which language a part of an official name is, for places that have names in several. */
export interface NameLanguageRow {
  readonly level: NamedLevel;
  /** Its number; a municipality's of 2020–2023, also where the name is from later. */
  readonly code: string;
  readonly part: string;
  readonly language: NameLanguage;
  /** Where it stands that the place is called so in that language. */
  readonly source: string;
}

export const nameLanguages = defineTable<NameLanguageRow>({
  file: 'names/languages.csv',
  key: ['level', 'code', 'part'],
  columns: {
    level: column.oneOf(NAMED_LEVELS),
    code: column.text,
    part: column.text,
    language: column.oneOf(NAME_LANGUAGES),
    source: column.text,
  },
});

/** A number and a name that a municipality had before 2020, and what it has become. */
export interface FormerNameRow {
  readonly municipality: MunicipalityCode;
  readonly name: string;
  /** Numbers of 2020–2023; several where it was split. */
  readonly successors: readonly MunicipalityCode[];
}

/** They lead a reader on, and no figure stands on them. */
export const formerNames = defineTable<FormerNameRow>({
  file: 'names/former.csv',
  key: ['municipality'],
  columns: {
    municipality: column.municipality,
    name: column.text,
    successors: column.list(column.municipality),
  },
});
