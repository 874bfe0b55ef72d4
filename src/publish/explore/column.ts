import { ascending } from 'd3-array';
import type { Area } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import {
  BREAKS,
  COVERAGE_VALUES,
  type ColumnFile,
  type Kind,
  type MeasureChoice,
} from '../../explore/files.ts';
import { LEVELS, type Level } from '../../explore/level.ts';
import { municipalityCode } from '../../domain/area-code.ts';
import { EVIDENCE_LEVELS } from '../../domain/coverage-basis.ts';
import { valueOf } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { sourcesOf } from '../sources.ts';
import {
  equalBreaks,
  histogramBins,
  naturalBreaks,
  quantileBreaks,
  short,
  thirdsOf,
} from './breaks.ts';
import { measuresOf, type Measure } from './measures.ts';

export const COVERAGE = 'dekning';

/** The areas of a level, in the order that every file has them. */
export const areasAt = ({ areas }: Atlas, level: Level): readonly Area[] =>
  ({ municipality: areas.municipalities, region: areas.regions, county: areas.counties2024 })[
    level
  ];

/** Every measure as a page offers it, coverage first. */
export function measureChoices(
  atlas: Atlas,
  language: Language,
  level: Level,
): readonly MeasureChoice[] {
  const { explore } = wordsOf(language);
  return [
    {
      id: COVERAGE,
      name: explore.measures.coverage,
      years: [],
      breaks: level === 'municipality' ? [] : ['meaningful'],
      versus: 'sentralitet',
      source: sourceText(atlas, language, COVERAGE_SOURCE),
    },
    ...measuresOf(atlas).map((measure) => ({
      id: measure.id,
      name: measure.name(language),
      years: measure.years,
      breaks: BREAKS.filter((each) => each !== 'meaningful' || measure.meaningful !== undefined),
      versus: measure.versus,
      source: sourceText(atlas, language, SOURCES[measure.kind]),
    })),
  ];
}

interface SourceOf {
  readonly table: string;
  readonly only?: readonly string[];
}
const COVERAGE_SOURCE: SourceOf = { table: 'programmes/coverage.csv', only: ['NF-rapport 2/2021'] };
/** What stands beside every measure: how central and how many, and the shapes of the map. */
const SHARED_SOURCES: readonly SourceOf[] = [
  { table: 'municipalities.csv', only: ['Klass 128'] },
  { table: 'population.csv', only: ['07459'] },
  { table: 'boundaries/municipalities.topojson', only: ['Administrative enheter kommuner'] },
];
/** The years that the report tells of; of all else the year is in the title. */
const COVERAGE_YEARS = '2020–2021';
/** The table that the figures of each kind come from. */
const SOURCES: Readonly<Record<Kind, SourceOf>> = {
  coverage: COVERAGE_SOURCE,
  'covered-share': COVERAGE_SOURCE,
  share: { table: 'commuting.csv' },
  ratio: { table: 'commuting.csv' },
  quotient: { table: 'employment-by-industry.csv' },
  count: { table: 'population.csv' },
  index: { table: 'municipalities.csv' },
};

/** «Kilde: Statistisk sentralbyrå, 03321 (CC BY 4.0); Kartverket, … (CC BY 4.0).» */
function sourceText(atlas: Atlas, language: Language, own: SourceOf): string {
  const { source } = wordsOf(language).site;
  const cited = [own, ...SHARED_SOURCES]
    .flatMap(({ table, only }) => sourcesOf(atlas.manifest, [table], only))
    .map(({ publisher, id, licence }) => `${publisher}, ${id} (${licence})`);
  const sentence = `${source.label}: ${[...new Set(cited)].join('; ')}.`;
  return own === COVERAGE_SOURCE ? `${sentence} ${source.year} ${COVERAGE_YEARS}.` : sentence;
}

/** Which files of columns there are. */
export const columnKeys = (atlas: Atlas): readonly { level: Level; measure: string }[] =>
  LEVELS.flatMap((level) =>
    [COVERAGE, ...measuresOf(atlas).map(({ id }) => id)].map((measure) => ({ level, measure })),
  );

/** @throws RangeError naming a measure that the atlas does not have */
export function columnFile(atlas: Atlas, level: Level, id: string): ColumnFile {
  const areas = areasAt(atlas, level);
  if (id === COVERAGE)
    return level === 'municipality'
      ? coverageColumn(atlas, areas)
      : shareColumn(atlas, level, areas);
  const measure = measuresOf(atlas).find((each) => each.id === id);
  if (measure === undefined) throw new RangeError(`no measure ${id} in the explorer`);
  return measureColumn(measure, level, areas);
}

function measureColumn(measure: Measure, level: Level, areas: readonly Area[]): ColumnFile {
  // A measure that knows no years has one row.
  const years = measure.years.length === 0 ? [0] : measure.years;
  const rows = years.map((year) => areas.map((area) => measure.figure(area, year)));
  const sorted = rows
    .flat()
    .flatMap(({ observation }) => valueOf(observation) ?? [])
    .sort(ascending);
  const breaks = {
    ...(measure.meaningful === undefined ? {} : { meaningful: measure.meaningful }),
    quantile: quantileBreaks(sorted),
    equal: equalBreaks(sorted),
    natural: naturalBreaks(sorted),
  };
  const thirds = measure.thirds ?? thirdsOf(sorted);
  // Classes are those of the figures before they are shortened: a page has drawn them by those.
  const limits = [...Object.values(breaks).flat(), ...thirds];
  const written = (value: number | undefined): number | null => {
    if (value === undefined) return null;
    return measure.kind === 'count' ? value : short(value, limits);
  };
  return {
    level,
    kind: measure.kind,
    years: measure.years,
    values: rows.map((row) => row.map(({ observation }) => written(valueOf(observation)))),
    marks: rows.map((row) => row.map(({ mark }) => mark).join('')),
    breaks,
    thirds,
    bins: histogramBins(sorted),
  };
}

/** What the coverage map says of each municipality, as its place in COVERAGE_VALUES. */
const coverageColumn = (atlas: Atlas, areas: readonly Area[]): ColumnFile => ({
  level: 'municipality',
  kind: 'coverage',
  years: [],
  values: [
    areas.map(({ code }) => COVERAGE_VALUES.indexOf(atlas.coverage.status(municipalityCode(code)))),
  ],
  marks: ['k'.repeat(areas.length)],
  breaks: {},
  thirds: [2, 3],
  bins: [],
});

/** The share of an area's residents who live in a municipality that is reached, by evidence. */
function shareColumn(atlas: Atlas, level: Level, areas: readonly Area[]): ColumnFile {
  const values = EVIDENCE_LEVELS.map((evidence) =>
    areas.map(({ members }) => {
      const { covered_population, population } = atlas.coverage.count(members, evidence);
      return population === 0 ? null : short(covered_population / population);
    }),
  );
  return {
    level,
    kind: 'covered-share',
    years: [],
    values,
    marks: values.map((row) => row.map((value) => (value === null ? 'x' : 'k')).join('')),
    breaks: { meaningful: [0.000_1, 0.25, 0.5, 0.75] },
    thirds: [0.000_1, 0.5],
    bins: Array.from({ length: 21 }, (_, at) => at / 20),
  };
}
