import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import type { Level } from './level.ts';
import { isFiltered } from './passes.ts';
import type { ExploreState } from './state.ts';
import type { ExploreWords } from './words.ts';

/** What a selection came to, and the names of what it was chosen by. */
export interface SelectionFacts {
  readonly level: Level;
  readonly count: number;
  readonly residents: number;
  /** The year they were counted. */
  readonly year: number;
  /** The name of a county, region or programme, by its code. */
  readonly nameOf: (code: string) => string;
}

/** More names than these are a number. */
const MOST_NAMES = 4;

/**
 * What is selected, in a sentence: «41 kommuner i sentralitetsklasse 5–6 i Nordland og Troms uten
 * ordning, 96 300 innbyggere (2023).»
 */
export function selectionText(
  state: ExploreState,
  facts: SelectionFacts,
  words: ExploreWords,
): string {
  const { explore, language } = words;
  const { integer } = numberFormatOf(language);
  const { level, count, residents, year } = facts;
  const counts = isFiltered(state) ? explore.count : explore.all;
  const parts = [
    counts[level](integer(count)),
    classPart(state, level, words),
    ...placeParts(state, facts, words),
    coveragePart(state, facts, words),
    populationPart(state, words),
    state.certainOnly ? explore.certain : '',
  ];
  const selection = parts.filter((part) => part !== '').join(' ');
  return count === 0
    ? `${selection}.`
    : `${selection}, ${explore.residents(integer(residents), String(year))}.`;
}

function classPart(
  { classes }: ExploreState,
  level: Level,
  { explore, and }: ExploreWords,
): string {
  if (classes.length === 0) return '';
  const text = runsOf(classes, and);
  const single = classes.length === 1;
  return level === 'municipality'
    ? explore.inClasses(text, single)
    : explore.withClasses(text, single);
}

/** «5–6», «1, 3 og 5»: classes that follow each other are a range. */
export function runsOf(classes: readonly string[], and: string): string {
  const runs: number[][] = [];
  for (const each of classes.map(Number)) {
    const run = runs.at(-1);
    if (run?.at(-1) === each - 1) run.push(each);
    else runs.push([each]);
  }
  const texts = runs.flatMap((run) =>
    run.length === 1 ? [`${run[0] ?? ''}`] : [`${run[0] ?? ''}–${run.at(-1) ?? ''}`],
  );
  return listed(texts, and);
}

function placeParts(
  { counties, regions, types }: ExploreState,
  { nameOf }: SelectionFacts,
  { explore, and }: ExploreWords,
): readonly string[] {
  const shortNames = (codes: readonly string[]): string =>
    listed(
      // The first of a county's names is enough in a sentence.
      codes.map((code) => nameOf(code).split(' - ')[0] ?? code),
      and,
    );
  const typeNames = types.map((type) => explore.typeNames[type] ?? type);
  return [
    counties.length === 0 ? '' : explore.inPlaces(shortNames(counties)),
    regions.length === 0
      ? ''
      : regions.length > MOST_NAMES
        ? explore.inManyRegions(String(regions.length))
        : explore.inRegions(shortNames(regions), regions.length === 1),
    types.length === 0 ? '' : explore.ofType(listed(typeNames, explore.or)),
  ];
}

function coveragePart(
  { covered, evidence, programmes }: ExploreState,
  { nameOf }: SelectionFacts,
  { explore }: ExploreWords,
): string {
  const named =
    programmes.length === 0 ? '' : explore.reachedBy(listed(programmes.map(nameOf), explore.or));
  // Whom a named programme reaches is covered anyway.
  if (covered === null || (covered && named !== '')) return named;
  const text = (covered ? explore.coveredBy : explore.uncovered)[evidence];
  return [text, named].filter((part) => part !== '').join(' ');
}

function populationPart(
  { least, most }: ExploreState,
  { explore, language }: ExploreWords,
): string {
  const { integer } = numberFormatOf(language);
  if (least !== null && most !== null)
    return explore.residentsBetween(integer(least), integer(most));
  if (least !== null) return explore.residentsLeast(integer(least));
  return most === null ? '' : explore.residentsMost(integer(most));
}
