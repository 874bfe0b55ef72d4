import { namedNow, partsOfName } from '../../../domain/place-name.ts';
import { webSourceOf } from '../../../domain/source-reference.ts';
import { successorsOf } from '../../../domain/successors.ts';
import type { Tables } from '../../tables/tables.ts';
import { defineRule } from '../rule.ts';

const FILE = 'names/languages.csv';

/**
 * Each row is about a place that there is, and says where its language stands. The part may be of
 * the name that the place has in another year; a name that a service has changed is no fault here.
 */
export const nameLanguage = defineRule('name-language', function* (tables) {
  const places = new Set(namesIn(tables).map(({ level, code }) => `${level} ${code}`));
  if (tables.nameLanguages.length === 0 && severalIn(tables).length > 0) {
    const remedy = 'take the rows back from the repository';
    yield { file: FILE, place: 'whole file', message: 'has no rows', remedy };
  }
  for (const row of tables.nameLanguages) {
    if (webSourceOf(row.source) === undefined) {
      yield {
        file: FILE,
        place: `${row.level} ${row.code}`,
        message: `«${row.source}» is not a web page with a day`,
        remedy: 'write the page and the day it was read: «https://example.org/ (2026-11-23)»',
      };
    }
    if (namedNow([row], nowOf(tables)).some(({ level, code }) => places.has(`${level} ${code}`))) {
      continue;
    }
    yield {
      file: FILE,
      place: `${row.level} ${row.code}`,
      message: `«${row.part}» is the name of no place: none has this number`,
      remedy: 'mend the number, or take the row out',
    };
  }
});

/** The parts of names in several languages whose language no row tells: they are said as the page is. */
export function untoldLanguages(tables: Tables): string[] {
  const tagged = new Set(namedNow(tables.nameLanguages, nowOf(tables)).map(keyOf));
  const untold = severalIn(tables).filter((each) => !tagged.has(keyOf(each)));
  return [
    ...new Set(
      untold.map(({ level, code, part, name }) => `${level} ${code}: «${part}» in «${name}»`),
    ),
  ];
}

const nowOf = ({ municipalities, formerMunicipalities }: Tables) =>
  successorsOf(
    municipalities.map(({ municipality }) => municipality),
    formerMunicipalities,
  );

type Part = Pick<Tables['nameLanguages'][number], 'level' | 'code' | 'part'>;

const keyOf = ({ level, code, part }: Part): string => [level, code, part].join('\u0000');

/** Every part of every name that has more than one. */
const severalIn = (tables: Tables): readonly (Part & { readonly name: string })[] =>
  namesIn(tables).flatMap(({ level, code, name }) => {
    const parts = partsOfName(name);
    return parts.length < 2 ? [] : parts.map((part) => ({ level, code, part, name }));
  });

const namesIn = (tables: Tables) => [
  ...tables.municipalities.flatMap(({ municipality: code, name, name_2024 }) =>
    [name, ...name_2024].map((each) => ({ level: 'municipality' as const, code, name: each })),
  ),
  ...tables.counties.map(({ county: code, name }) => ({ level: 'county' as const, code, name })),
  ...tables.labourMarketRegions.map(({ labour_market_region: code, name }) => ({
    level: 'labour-market-region' as const,
    code,
    name,
  })),
];
