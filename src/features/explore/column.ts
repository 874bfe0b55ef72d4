import type { Area } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { COVERAGE_VALUES, type ColumnFile, type MeasureChoice } from './files.ts';
import { LEVELS, type Level } from './level.ts';
import { municipalityCode } from '../../domain/area-code.ts';
import { EVIDENCE_LEVELS } from '../../domain/coverage-basis.ts';
import { GAP_CLASSES, statusAt } from '../../domain/indicators/coverage.ts';
import { valueOf } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { short } from '../../measures/breaks.ts';
import { BREAKS, classAt } from '../../measures/class-at.ts';
import { binsOf, figuresOf, gradeLimits, limitsOf } from '../../measures/classes.ts';
import { markOf } from '../../measures/mark.ts';
import type { Measure, MeasureSources } from '../../measures/measure.ts';
import { measureOf, measuresOf } from '../../measures/measures.ts';
import { sourcesOf, sourceText } from '../../ui/figure/sources.ts';

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
      group: 'coverage',
      name: explore.measures.coverage,
      years: [],
      breaks: level === 'municipality' ? [] : ['meaningful'],
      versus: 'sentralitet',
      source: citedText(atlas, language, COVERAGE_SOURCE),
    },
    ...measuresOf(atlas).map((measure) => ({
      id: measure.id,
      group: measure.group,
      name: measure.name(language),
      years: measure.years,
      breaks: BREAKS.filter((each) => each !== 'meaningful' || measure.limits !== undefined),
      versus: measure.versus,
      source: citedText(atlas, language, measure.sources),
    })),
  ];
}

const COVERAGE_SOURCE: MeasureSources = {
  tables: ['programmes/coverage.csv'],
  only: ['NF-rapport 2/2021'],
};
/** What stands beside every measure: how central and how many, and the shapes of the map. */
const SHARED_SOURCES: MeasureSources = {
  tables: ['municipalities.csv', 'population.csv', 'boundaries/municipalities.topojson'],
  only: ['Klass 128', '07459', 'Administrative enheter kommuner'],
};
/** The years that the report tells of; of all else the year is in the title. */
const COVERAGE_YEARS = '2020–2021';

function citedText(atlas: Atlas, language: Language, own: MeasureSources): string {
  const cited = [own, SHARED_SOURCES].flatMap(({ tables, only }) =>
    sourcesOf(atlas.manifest, tables, only),
  );
  const sentence = sourceText(language, cited);
  const { year } = wordsOf(language).site.source;
  return own === COVERAGE_SOURCE ? `${sentence} ${year} ${COVERAGE_YEARS}.` : sentence;
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
  return measureColumn(measureOf(atlas, id), level, areas);
}

function measureColumn(measure: Measure, level: Level, areas: readonly Area[]): ColumnFile {
  // A measure that knows no years has one row.
  const years = measure.years.length === 0 ? [0] : measure.years;
  const rows = years.map((year) => areas.map((area) => measure.at(area, year)));
  const sorted = figuresOf(measure, areas);
  const values = rows.map((row) => row.map(({ observation }) => valueOf(observation)));
  return {
    level,
    kind: measure.kind,
    years: measure.years,
    marks: rows.map((row) => row.map(markOf).join('')),
    ...cut(values, limitsOf(measure, sorted), gradeLimits(measure, sorted)),
    values: values.map((row) => row.map((value) => written(measure, value))),
    bins: binsOf(measure.kind, sorted),
  };
}

const written = ({ kind }: Measure, value: number | undefined): number | null => {
  if (value === undefined) return null;
  return kind === 'count' ? value : short(value);
};

/** No class where there is no figure. */
const NONE = '-';

/** The classes of figures as they are, before a file shortens them: the browser only reads them. */
function cut(
  rows: readonly (readonly (number | undefined)[])[],
  breaks: ColumnFile['breaks'],
  thirds: readonly [number, number],
): Pick<ColumnFile, 'breaks' | 'classes' | 'grades'> {
  const by = (limits: readonly number[]): readonly string[] =>
    rows.map((row) =>
      row.map((value) => (value === undefined ? NONE : classAt(limits, value))).join(''),
    );
  const classes = Object.entries(breaks).map(([name, limits]) => [name, by(limits)] as const);
  return { breaks, classes: Object.fromEntries(classes), grades: by(thirds) };
}

/** What the coverage map says of each municipality, as its place in COVERAGE_VALUES, by evidence. */
function coverageColumn(atlas: Atlas, areas: readonly Area[]): ColumnFile {
  const values = EVIDENCE_LEVELS.map((level) =>
    areas.map(({ code }) => {
      const { centralityClass } = atlas.municipality(municipalityCode(code));
      const remote = GAP_CLASSES.includes(centralityClass);
      return COVERAGE_VALUES.indexOf(
        statusAt(atlas.coverage.status(municipalityCode(code)), remote, level),
      );
    }),
  );
  return {
    level: 'municipality',
    kind: 'coverage',
    years: [],
    values,
    marks: values.map((row) => 'k'.repeat(row.length)),
    ...cut(values, {}, [3, 4]),
    bins: [],
  };
}

/** The share of an area's residents who live in a municipality that is reached, by evidence. */
function shareColumn(atlas: Atlas, level: Level, areas: readonly Area[]): ColumnFile {
  const values = EVIDENCE_LEVELS.map((evidence) =>
    areas.map(({ members }) => {
      const { covered_population, population } = atlas.coverage.count(members, evidence);
      return population === 0 ? undefined : covered_population / population;
    }),
  );
  return {
    level,
    kind: 'covered-share',
    years: [],
    marks: values.map((row) => row.map((value) => (value === undefined ? 'x' : 'k')).join('')),
    ...cut(values, { meaningful: [0.000_1, 0.25, 0.5, 0.75] }, [0.000_1, 0.5]),
    values: values.map((row) => row.map((value) => (value === undefined ? null : short(value)))),
    bins: Array.from({ length: 21 }, (_, at) => at / 20),
  };
}
