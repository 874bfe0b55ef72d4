import type { Municipality } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { partsOfName } from '../../domain/place-name.ts';
import { inLanguage, type Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { allNumbers, numberText } from '../../ui/figure/municipality-today.ts';
import { programmePath } from '../../ui/figure/page-paths.ts';

/** Name, kind, number (today's first), address relative to the index, and other names and numbers to find it by. */
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
  const { municipalities, regions, counties, counties2024 } = atlas.areas;
  return [
    ...municipalities.map((each) => municipalityRow(atlas, language, each, at)),
    ...regions.map(({ code, name, slug }): SearchRow => [
      name,
      kinds.region,
      code,
      at(`region/${slug}/`),
    ]),
    ...counties2024.map(({ code, name, slug, members }): SearchRow => [
      name,
      kinds.county,
      code,
      at(`fylke/${slug}/`),
      // The county of 2020–2023 that it was the whole of, or a part.
      ...counties
        .filter(
          (each) => each.name !== name && members.some((member) => each.members.includes(member)),
        )
        .flatMap((each) => partsOfName(each.name)),
    ]),
    ...[...atlas.programmes, ...atlas.otherSchemes].map((each): SearchRow => [
      each.name,
      kinds.programme,
      '',
      at(programmePath(each)),
    ]),
  ];
}

/** Found by every name and number that it has or had, and those of what has become part of it. */
function municipalityRow(
  atlas: Atlas,
  language: Language,
  municipality: Municipality,
  at: (path: string) => string,
): SearchRow {
  const { name, ownName, slug, later } = municipality;
  const numbers = numberText(atlas, language, municipality);
  const others = [
    ...allNumbers(municipality),
    ...later.map((each) => each.name),
    ownName,
    ...name.split(' - '),
    ...atlas.tables.formerNames
      .filter(({ successors }) => successors.includes(municipality.code))
      .flatMap((former) => [...partsOfName(former.name), former.municipality]),
  ];
  return [
    name,
    wordsOf(language).site.search.kinds.municipality,
    numbers,
    at(`kommune/${slug}/`),
    ...[...new Set(others)].filter((term) => term !== numbers && term !== name),
  ];
}
