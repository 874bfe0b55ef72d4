import { MOST_PLACES } from './comparison-files.ts';
import { DEFAULT_MEASURE } from '../explore/state.ts';
import { LEVELS, type Level } from '../explore/level.ts';

/** All that an address says of a comparison. */
export interface ComparisonState {
  /** All places are of one level. */
  readonly level: Level;
  readonly places: readonly string[];
  /** What the small maps show. */
  readonly measure: string;
  /** Null is the latest of each measure. */
  readonly year: number | null;
}

/** What an address may name. */
export interface ComparisonChoices {
  readonly places: Readonly<Record<Level, ReadonlySet<string>>>;
  readonly measures: readonly string[];
  readonly years: readonly number[];
}

/** The keys of an address, the same in every language. */
const KEYS = { level: 'niva', places: 'steder', measure: 'mal', year: 'ar' } as const;
const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  municipality: 'kommune',
  region: 'region',
  county: 'fylke',
};

export interface ComparisonRead {
  readonly state: ComparisonState;
  /** What could not be understood, as it was written. */
  readonly dropped: readonly string[];
  /** Places that exist, but at another level than the others. */
  readonly mixed: readonly string[];
  /** Places beyond the sixth. */
  readonly excess: readonly string[];
}

/** Reads any query string. Never throws: what is not known falls back and is told. */
export function readComparison(search: string, choices: ComparisonChoices): ComparisonRead {
  const parameters = new URLSearchParams(search);
  const known = new Set<string>(Object.values(KEYS));
  const dropped = [...parameters].flatMap(([key, value]) =>
    known.has(key) ? [] : [`${key}=${value}`],
  );
  const one = <T>(key: keyof typeof KEYS, find: (text: string) => T | undefined): T | null => {
    const text = parameters.get(KEYS[key]) ?? '';
    const found = text === '' ? undefined : find(text);
    if (text !== '' && found === undefined) dropped.push(`${KEYS[key]}=${text}`);
    return found ?? null;
  };
  const codes = [...new Set(parameters.getAll(KEYS.places).flatMap((text) => text.split(',')))];
  const asked = codes.filter((code) => code !== '');
  const levelOf = (code: string): Level | undefined =>
    LEVELS.find((each) => choices.places[each].has(code));
  const first = asked.map(levelOf).find((each) => each !== undefined);
  const level =
    one('level', (text) => LEVELS.find((each) => LEVEL_WORDS[each] === text)) ??
    first ??
    'municipality';
  const own = asked.filter((code) => levelOf(code) === level);
  dropped.push(
    ...asked.filter((code) => levelOf(code) === undefined).map((code) => `${KEYS.places}=${code}`),
  );
  return {
    state: {
      level,
      places: own.slice(0, MOST_PLACES),
      measure:
        one('measure', (text) => choices.measures.find((id) => id === text)) ?? DEFAULT_MEASURE,
      year: one('year', (text) => choices.years.find((year) => String(year) === text)),
    },
    dropped,
    mixed: asked.filter((code) => ![undefined, level].includes(levelOf(code))),
    excess: own.slice(MOST_PLACES),
  };
}

/** The query of a state: keys in one order, what follows from the places left out. */
export function writeComparison({ level, places, measure, year }: ComparisonState): string {
  const tellsLevel = places.length === 0 && level !== 'municipality';
  const parts = [
    tellsLevel ? `${KEYS.level}=${LEVEL_WORDS[level]}` : '',
    places.length === 0 ? '' : `${KEYS.places}=${places.join(',')}`,
    measure === DEFAULT_MEASURE ? '' : `${KEYS.measure}=${encodeURIComponent(measure)}`,
    year === null ? '' : `${KEYS.year}=${year}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
