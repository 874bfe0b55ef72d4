import type { Atlas } from '../../atlas/atlas.ts';
import { CLASS_BASES, knowsToday } from '../../domain/least-central.ts';
import { GAP_CLASSES } from '../../domain/indicators/coverage.ts';
import { GAP_KINDS, KIND_WORDS } from '../../domain/indicators/gap-kind.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { industryName } from '../../measures/quotients.ts';
import type { ColumnFilter, TableColumn } from '../../ui/table/table.ts';
import { REGION_TYPES } from '../../ui/figure/region-type.ts';
import { censusText } from '../../ui/figure/figure-text.ts';

/** What the columns of the list of gaps are called in an address; the same in every language. */
export const FILTER_KEYS = {
  municipality: 'kommune',
  county: 'fylke',
  kind: 'slag',
  population: 'innbyggere',
  jobs: 'arbeidsplasser',
  class: 'klasse',
  classToday: 'klasse-i-dag',
  toCovered: 'andel',
  interval: 'spenn',
  toCoveredInRegion: 'andel-regionen',
  nearestCovered: 'km',
  nearestHost: 'km-vertskap',
  neighbouring: 'ordning',
  coveredInRegion: 'dekket',
  region: 'region',
  regionType: 'regiontype',
  coefficient: 'koeffisient',
  industries: 'naering',
} as const;
type ColumnId = keyof typeof FILTER_KEYS;

const WORDS: ColumnFilter = { kind: 'words' };
const COUNT: ColumnFilter = { kind: 'range', unit: '', scale: 1 };
const SHARE: ColumnFilter = { kind: 'range', unit: '%', scale: 100 };

const column = (id: ColumnId, head: string, filter: ColumnFilter): TableColumn => ({
  head,
  filter,
  key: FILTER_KEYS[id],
  numeric: filter.kind === 'range' || id === 'class' || id === 'classToday',
});

const away = (id: ColumnId, head: string, noteHead: string): TableColumn => ({
  ...column(id, head, COUNT),
  noteHead,
});

/** The report's class; and beside it today's, where that is told of every municipality. */
function classColumns(
  { areas }: Atlas,
  language: Language,
  choices: ColumnFilter,
): readonly TableColumn[] {
  const { terms, gaps } = wordsOf(language);
  const { from, latest } = areas.division;
  if (!knowsToday(areas)) return [column('class', terms.centralityClass, choices)];
  return [
    column('class', gaps.classes.column(from), choices),
    column('classToday', gaps.classes.column(latest), choices),
  ];
}

/** The columns of the list of gaps, and how each is filtered. */
export function gapColumns(atlas: Atlas, language: Language): readonly TableColumn[] {
  const { terms, gaps, filters } = wordsOf(language);
  const width: ColumnFilter = { kind: 'range', unit: '', scale: 100, head: filters.width };
  const { columns } = gaps;
  const { main } = atlas.industries;
  const choices = choicesOf(atlas, language);
  return [
    { ...column('municipality', terms.municipality, WORDS), noteHead: terms.numbers },
    column('kind', columns.kind, choices.kinds),
    column('county', terms.county, choices.counties),
    column('population', `${terms.population} ${atlas.population.ownYear}`, COUNT),
    column('jobs', columns.jobs(atlas.employment.latest), COUNT),
    ...classColumns(atlas, language, choices.classes),
    column('toCovered', columns.toCovered, SHARE),
    ...(atlas.commuting.isExact(atlas.commuting.latest)
      ? []
      : [column('interval', columns.interval, width)]),
    column('toCoveredInRegion', columns.toCoveredInRegion, SHARE),
    away('nearestCovered', columns.nearestCovered, columns.nearestCoveredName),
    away('nearestHost', columns.nearestHost, columns.nearestHostName),
    column('neighbouring', columns.neighbouring, choices.programmes),
    column('coveredInRegion', columns.coveredInRegion, WORDS),
    column('region', terms.labourMarketRegion, WORDS),
    column('regionType', columns.regionType, choices.types),
    column('coefficient', columns.coefficient(atlas.commuting.latest), COUNT),
    column('industries', columns.industries(censusText(language, main)), choices.industries),
  ];
}

/** The classes that a gap can have, counted by the report's or by today's. */
function classesOf(atlas: Atlas): readonly string[] {
  const gaps = CLASS_BASES.flatMap((basis) => atlas.gaps.all('participation', basis));
  const found = gaps.flatMap(({ municipality: { centralityClass, later } }) => [
    centralityClass,
    ...later.flatMap((each) => each.centralityClass ?? []),
  ]);
  return [...new Set([...GAP_CLASSES, ...found])].sort().map(String);
}

/** All that can be ticked, whether or not a gap has it: a link holds at both levels of evidence. */
function choicesOf(atlas: Atlas, language: Language) {
  const { gaps, explore } = wordsOf(language);
  const choices = (options: readonly (readonly [value: string, text: string])[]): ColumnFilter => ({
    kind: 'choices',
    options: options.map(([value, text]) => ({ value, text })),
  });
  const active = atlas.programmes.filter(({ status }) => status === 'active');
  return {
    counties: choices(
      atlas.areas.counties2024.map(({ code, name }) => [code, name.split(' - ')[0] ?? name]),
    ),
    kinds: choices(GAP_KINDS.map((kind) => [KIND_WORDS[kind], gaps.kinds[kind]])),
    classes: choices(classesOf(atlas).map((each) => [each, each])),
    programmes: choices(active.map(({ id, name }) => [id, name])),
    types: choices(REGION_TYPES.map((type) => [type, explore.typeNames[type] ?? type])),
    industries: choices(
      atlas.industries.main.industries.map((code) => [code, industryName(atlas, language, code)]),
    ),
  };
}
