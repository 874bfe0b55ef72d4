import type { Area } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import {
  deviationOf,
  likenessOf,
  PARTS,
  scaled,
  type Figures,
  type LikenessMeasure,
} from '../../domain/indicators/likeness.ts';
import { valueOf } from '../../domain/observation.ts';
import {
  MOST_ALIKE,
  type Alike,
  type ComparedMeasure,
  type PlaceFile,
} from './comparison-files.ts';
import { LEVELS, type Level } from '../explore/level.ts';
import type { Language } from '../../i18n/language.ts';
import { short as rounded } from '../../measures/breaks.ts';
import { classAt } from '../../measures/class-at.ts';
import { markOf } from '../../measures/mark.ts';
import type { Figure, Measure } from '../../measures/measure.ts';
import { measuresOf } from '../../measures/measures.ts';
import { measureNames } from '../../measures/names.ts';
import { areaPathOf } from '../explore/areas.ts';
import { areasAt } from '../explore/column.ts';

/** Everything but coverage, what is known best first. */
const comparedMeasures = (atlas: Atlas): readonly Measure[] => measuresOf(atlas).toReversed();

/** What the comparison of a set of atlas tables is made of; each level is worked out once. */
export interface ComparisonData {
  measures(language: Language): readonly ComparedMeasure[];
  readonly codes: readonly string[];
  /** With its {@link MOST_ALIKE} most alike. */
  place(code: string): PlaceFile;
  /** Every other place of its level, the most alike first. */
  alike(code: string): readonly Alike[];
}

const made = new WeakMap<Atlas, ComparisonData>();

/**
 * The comparison of an atlas, worked out when it is first asked for.
 * @throws RangeError from `place`, naming a code that no level has
 */
export function comparisonData(atlas: Atlas): ComparisonData {
  const found = made.get(atlas) ?? makeComparison(atlas);
  made.set(atlas, found);
  return found;
}

function makeComparison(atlas: Atlas): ComparisonData {
  const measures = comparedMeasures(atlas);
  const levels = new Map(LEVELS.map((level) => [level, levelData(atlas, level, measures)]));
  const places = new Map([...levels.values()].flatMap(({ places }) => [...places]));
  const placeIn = (code: string): PlaceFile => {
    const place = places.get(code);
    if (place === undefined) throw new RangeError(`no place ${code} to compare`);
    return place;
  };
  return {
    codes: [...places.keys()],
    place: (code) => {
      const place = placeIn(code);
      return { ...place, alike: place.alike.slice(0, MOST_ALIKE) };
    },
    alike: (code) => placeIn(code).alike,
    measures: (language) =>
      measures.map((measure, at) => {
        return {
          id: measure.id,
          ...measureNames(measure, language),
          kind: measure.kind,
          years: measure.years,
          ...partAndScale(measure),
          deviations: Object.fromEntries(
            LEVELS.map((level) => [level, rounded(levels.get(level)?.deviations[at] ?? 0)]),
          ) as Record<Level, number>,
        };
      }),
  };
}

const partAndScale = ({ likeness }: Measure): Pick<LikenessMeasure, 'part' | 'scale'> =>
  likeness ?? { part: null, scale: 'plain' };

interface LevelData {
  readonly deviations: readonly number[];
  readonly places: ReadonlyMap<string, PlaceFile>;
}

function levelData(atlas: Atlas, level: Level, measures: readonly Measure[]): LevelData {
  const areas = areasAt(atlas, level);
  const figures = new Map(areas.map((area) => [area.code, latest(area, measures)]));
  const judged = measures.map((measure, at): LikenessMeasure => {
    const { part, scale } = partAndScale(measure);
    const all = [...figures.values()].flatMap((own) => own[at] ?? []);
    return { part, scale, deviation: deviationOf(all.map((value) => scaled(scale, value))) };
  });
  return {
    deviations: judged.map(({ deviation }) => deviation),
    places: new Map(
      areas.map((area) => [
        area.code,
        { ...placeOf(area, level, measures), alike: alikeOf(area.code, figures, judged) },
      ]),
    ),
  };
}

/** The latest figures; null for one that is not known. */
const latest = (area: Area, measures: readonly Measure[]): Figures =>
  measures.map(({ at, years }) => valueOf(at(area, years.at(-1) ?? 0).observation) ?? null);

function placeOf(area: Area, level: Level, measures: readonly Measure[]): Omit<PlaceFile, 'alike'> {
  const rows = measures.map(({ at, years }) =>
    (years.length === 0 ? [0] : years).map((year) => at(area, year)),
  );
  return {
    code: area.code,
    name: nameOf(area),
    path: areaPathOf(level, area),
    members: area.members,
    values: rows.map((row) =>
      row.map(({ observation }) => {
        const value = valueOf(observation);
        if (value === undefined) return null;
        return Number.isInteger(value) ? value : rounded(value);
      }),
    ),
    marks: rows.map((row) => row.map(markOf).join('')),
    classes: rows.map((row, at) => classesOf(measures[at], row)),
  };
}

/** The classes of a measure whose limits mean something: only those are drawn beside a figure. */
const classesOf = (measure: Measure | undefined, row: readonly Figure[]): string =>
  measure?.kind === 'quotient'
    ? row
        .map(({ observation }) => valueOf(observation))
        .map((value) => (value === undefined ? '-' : classAt(measure.limits ?? [], value)))
        .join('')
    : '';

/** Counties by their first name, as sentences call them: the others are in other languages. */
export const nameOf = ({ type, name }: Pick<Area, 'type' | 'name'>): string =>
  type === 'county-2024' ? (name.split(' - ')[0] ?? name) : name;

/** The areas of the same level that are most like one, nearest first. */
function alikeOf(
  code: string,
  figures: ReadonlyMap<string, Figures>,
  measures: readonly LikenessMeasure[],
): readonly Alike[] {
  const own = figures.get(code) ?? [];
  return [...figures]
    .filter(([other]) => other !== code)
    .map(([other, theirs]) => ({ other, ...likenessOf(measures, own, theirs) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .map(({ other, distance, parts }) => [
      other,
      rounded(distance),
      ...PARTS.map((part) => (parts[part] === null ? null : rounded(parts[part]))),
    ]);
}
