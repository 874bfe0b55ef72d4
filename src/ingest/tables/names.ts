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
