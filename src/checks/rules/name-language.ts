import { namedNow, partsOfName } from '../../domain/place-name.ts';
import { webSourceOf } from '../../domain/source-reference.ts';
import { successorsOf } from '../../domain/successors.ts';
import type { Tables } from '../../tables/tables.ts';
import { defineRule } from '../rule.ts';

const FILE = 'names/languages.csv';

/** Each part of a name in several languages has its language, and no other text has one. */
export const nameLanguage = defineRule('name-language', function* (tables) {
  const wanted = new Map(severalIn(tables).map((each) => [keyOf(each), each]));
  const now = successorsOf(
    tables.municipalities.map(({ municipality }) => municipality),
    tables.formerMunicipalities,
  );
  const tagged = new Set(namedNow(tables.nameLanguages, now).map(keyOf));
  for (const [key, { level, code, part, name }] of wanted) {
    if (tagged.has(key)) continue;
    yield {
      file: FILE,
      place: `${level} ${code}`,
      message: `the language of «${part}» in «${name}» is not known`,
      remedy: 'add a row with its language, and where that stands',
    };
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
    if (namedNow([row], now).some((each) => wanted.has(keyOf(each)))) continue;
    yield {
      file: FILE,
      place: `${row.level} ${row.code}`,
      message: `«${row.part}» is no part of its name in several languages`,
      remedy: 'write it as the name has it, or take the row out',
    };
  }
});

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
