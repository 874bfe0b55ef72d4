import type { Atlas } from '../atlas/atlas.ts';
import { inLanguage, type Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import { programmePath } from './scheme-table.ts';

/** Name, kind, number, address relative to the index, and other names and numbers to find it by. */
export type SearchRow = readonly [
  name: string,
  kind: string,
  code: string,
  path: string,
  ...terms: string[],
];

/** All that can be searched for, in the words of a language. */
export function searchIndex(atlas: Atlas, language: Language): readonly SearchRow[] {
  const { kinds } = wordsOf(language).site.search;
  const at = (path: string): string => `../${inLanguage(language, path)}`;
  const { municipalities, regions, counties2024 } = atlas.areas;
  return [
    ...municipalities.map(({ code, name, slug, later }): SearchRow => {
      const terms = later.flatMap((each) => [each.code, each.name]);
      const names = name.split(' - ');
      const others = [...new Set([...terms, ...(names.length > 1 ? names : [])])];
      return [
        name,
        kinds.municipality,
        code,
        at(`kommune/${slug}/`),
        ...others.filter((term) => term !== code && term !== name),
      ];
    }),
    ...regions.map(({ code, name, slug }): SearchRow => [
      name,
      kinds.region,
      code,
      at(`region/${slug}/`),
    ]),
    ...counties2024.map(({ code, name, slug }): SearchRow => [
      name,
      kinds.county,
      code,
      at(`fylke/${slug}/`),
    ]),
    ...[...atlas.programmes, ...atlas.otherSchemes].map((each): SearchRow => [
      each.name,
      kinds.programme,
      '',
      at(programmePath(each)),
    ]),
  ];
}
