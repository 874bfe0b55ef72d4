import { isMunicipalityCode, type MunicipalityCode } from './area-code.ts';

/** Bokmål, Northern Sámi, Lule Sámi, Southern Sámi and Kven, by their tags (BCP 47). */
export const NAME_LANGUAGES = ['nb', 'se', 'smj', 'sma', 'fkv'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** What has an official name, of which a part can be in a language of its own. */
export const NAMED_LEVELS = ['municipality', 'county', 'labour-market-region'] as const;
export type NamedLevel = (typeof NAMED_LEVELS)[number];

/** What stands between the languages of an official name: «Gáivuotna - Kåfjord - Kaivuono». */
export const BETWEEN_LANGUAGES = ' - ';

/** The names of a place, one a language, in the order in which they are written. */
export const partsOfName = (name: string): readonly string[] => name.split(BETWEEN_LANGUAGES);

/** Rows about names on the numbers of now; what is written of a split municipality is so of each part. */
export const namedNow = <Row extends { readonly level: NamedLevel; readonly code: string }>(
  rows: readonly Row[],
  now: (code: MunicipalityCode) => readonly MunicipalityCode[],
): readonly Row[] =>
  rows.flatMap((row) =>
    row.level === 'municipality' && isMunicipalityCode(row.code)
      ? now(row.code).map((code) => ({ ...row, code }))
      : [row],
  );
