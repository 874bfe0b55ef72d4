import type { Atlas } from '../../atlas/atlas.ts';
import { partsOfName, type NamedLevel, type NameLanguage } from '../../domain/place-name.ts';
import type { Language } from '../../i18n/language.ts';

/** A part of a place's name, and the language it is in where that is not the page's. */
export interface NamePart {
  readonly text: string;
  readonly lang: NameLanguage | undefined;
}

/** The parts of every name in several languages, by the whole name as it is written. */
export type SpokenNames = ReadonlyMap<string, readonly NamePart[]>;

/** Every name in several languages, each part with the language that it is said in on a page. */
export function spokenNames(
  atlas: Pick<Atlas, 'areas' | 'tables'>,
  language: Language,
): SpokenNames {
  const known = new Map(
    atlas.tables.nameLanguages.map((row) => [keyOf(row.level, row.code, row.part), row.language]),
  );
  return new Map(
    namesIn(atlas).flatMap(({ level, code, name }) => {
      const parts = partsOfName(name);
      if (parts.length < 2) return [];
      const said = parts.map((text) => ({
        text,
        lang: unlessOwn(known.get(keyOf(level, code, text)), language),
      }));
      return [[name, said] as const];
    }),
  );
}

const keyOf = (level: NamedLevel, code: string, part: string): string => `${level} ${code} ${part}`;

/** A place that is called the same in bokmål and nynorsk is of the page's language in both. */
const unlessOwn = (lang: NameLanguage | undefined, language: Language): NameLanguage | undefined =>
  lang === 'nb' && language !== 'en' ? undefined : lang;

const namesIn = ({ areas }: Pick<Atlas, 'areas'>) => [
  ...areas.municipalities.flatMap(({ code, ownName, later }) =>
    [ownName, ...later.map((each) => each.name)].map((each) => ({
      level: 'municipality' as const,
      code: code,
      name: each,
    })),
  ),
  ...[...areas.counties, ...areas.counties2024].map(({ code, name }) => ({
    level: 'county' as const,
    code: code,
    name,
  })),
  ...areas.regions.map(({ code, name }) => ({
    level: 'labour-market-region' as const,
    code: code,
    name,
  })),
];
