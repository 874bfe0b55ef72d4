import { DEFAULT_EVIDENCE } from '../../domain/coverage-basis.ts';
import type { Area } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { municipalityCode } from '../../domain/area-code.ts';
import { MOST_PLACES } from './comparison-files.ts';
import { writeComparison } from './comparison-state.ts';
import type { Level } from '../explore/level.ts';
import { DEFAULT_STATE } from '../explore/state.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { comparisonData } from './comparison.ts';

/** A comparison that the page has ready: what it is of, and which places. */
export interface ReadyComparison {
  readonly title: string;
  readonly level: Level;
  readonly codes: readonly string[];
  /** The query that opens it. */
  readonly query: string;
}

/** Comparisons that answer what is asked most, chosen by the figures; those of one place are left out. */
export function readyComparisons(atlas: Atlas, language: Language): readonly ReadyComparison[] {
  const { ready } = wordsOf(language).places;
  const gaps = largest(
    atlas,
    atlas.gaps.all('area').map(({ municipality }) => municipality),
  );
  const [first] = gaps;
  const sets: readonly (readonly [string, Level, readonly Area[]])[] = [
    [ready.gaps, 'municipality', gaps],
    ...(first === undefined
      ? []
      : [[ready.twins(first.name), 'municipality', coveredTwins(atlas, first)] as const]),
    [ready.regions, 'region', withGaps(atlas, atlas.areas.regions)],
    [ready.counties, 'county', withGaps(atlas, atlas.areas.counties2024)],
  ];
  return sets
    .map(([title, level, areas]) => {
      const codes = areas.slice(0, MOST_PLACES).map(({ code }) => code);
      const { measure } = DEFAULT_STATE;
      return {
        title,
        level,
        codes,
        query: writeComparison({ level, places: codes, measure, year: null }),
      };
    })
    .filter(({ codes }) => codes.length > 1);
}

const largest = <T extends Area>(atlas: Atlas, areas: readonly T[]): readonly T[] =>
  areas.toSorted((a, b) => (atlas.population.own(b) ?? 0) - (atlas.population.own(a) ?? 0));

/** A municipality and those of the most alike that a programme documents its reach in. */
const coveredTwins = (atlas: Atlas, first: Area): readonly Area[] => [
  first,
  ...comparisonData(atlas)
    .alike(first.code)
    .map(([code]) => atlas.municipality(municipalityCode(code)))
    .filter(({ code }) => atlas.coverage.programmesIn(code, DEFAULT_EVIDENCE).length > 0),
];

/** Larger areas by how many of their residents live in a gap. */
const withGaps = (atlas: Atlas, areas: readonly Area[]): readonly Area[] => {
  const residents = ({ members }: Area): number =>
    atlas.coverage
      .gaps(members, 'area')
      .reduce((sum, municipality) => sum + (atlas.population.own(municipality) ?? 0), 0);
  return areas
    .filter((area) => residents(area) > 0)
    .toSorted((a, b) => residents(b) - residents(a));
};
