import type { Evidence } from '../../domain/coverage-basis.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Area } from '../../atlas/area.ts';
import type { Gap } from '../../atlas/gaps.ts';
import { gapKinds } from '../../domain/indicators/gap-kind.ts';
import { GAP_CLASSES } from '../../domain/indicators/coverage.ts';
import { isKnown, type Observation } from '../../domain/observation.ts';
import type { BriefFacts, GapOrder, NextDoorFacts } from './brief-facts.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { byResidents } from '../gaps/gap-table.ts';
import { briefName } from '../../ui/figure/page-paths.ts';

/** A county asks what a programme could reach; a country where most people are not reached. */
export const gapOrder = ({ type }: Pick<Area, 'type'>): GapOrder =>
  type === 'country' ? 'residents' : 'distance';

/** The gaps of an area at a level of evidence, in the order of its brief. */
export function gapsIn(
  atlas: Atlas,
  area: Pick<Area, 'members' | 'type'>,
  evidence: Evidence,
): readonly Gap[] {
  const inside = new Set(area.members);
  const gaps = byResidents(
    atlas,
    atlas.gaps.all(evidence).filter(({ municipality }) => inside.has(municipality.code)),
  );
  return gapOrder(area) === 'residents' ? gaps : [...gaps].sort((a, b) => away(a) - away(b));
}

/** Kilometres to the nearest covered municipality; one that has none is last. */
const away = ({ reach }: Gap): number =>
  reach.nearestCovered?.kilometres ?? Number.POSITIVE_INFINITY;

/** The gaps of an area that share a border or a labour-market region with a covered municipality. */
export const nextDoorIn = (
  atlas: Atlas,
  area: Pick<Area, 'members' | 'type'>,
  evidence: Evidence,
): readonly Gap[] =>
  gapsIn(atlas, area, evidence).filter(({ reach }) => gapKinds(reach).includes('next-door'));

/** The counts of a brief's first sentences; residents are those that coverage is weighed by. */
export function briefFacts(
  atlas: Atlas,
  language: Language,
  area: Area,
  evidence: Evidence,
): BriefFacts {
  const { coverage } = atlas;
  const { integer, percent } = numberFormatOf(language);
  const count = coverage.count(area.members, evidence);
  const { population } = count;
  return {
    name: briefName(language, area),
    members: count.municipalities,
    evidence,
    covered: count.covered_municipalities,
    population: integer(population),
    populationYear: atlas.population.ownYear,
    coveredShare: population === 0 ? '–' : percent(count.covered_population / population),
    remote: area.members.filter((code) =>
      GAP_CLASSES.includes(atlas.municipality(code).centralityClass),
    ).length,
    gaps: coverage.gaps(area.members, evidence).length,
  };
}

export function nextDoorFacts(
  atlas: Atlas,
  language: Language,
  area: Pick<Area, 'members' | 'type'>,
  evidence: Evidence,
): NextDoorFacts {
  const near = nextDoorIn(atlas, area, evidence);
  const jobs = near.map(({ municipality }) =>
    atlas.employment.of(municipality, 'employed-by-workplace').get(atlas.employment.latest),
  );
  return {
    gaps: gapsIn(atlas, area, evidence).length,
    nextDoor: near.length,
    residents: sumText(
      language,
      near.map((gap) => residentsOf(atlas, gap)),
    ),
    jobs: sumText(language, jobs),
  };
}

/** The residents of a gap in the year that coverage is weighed by. */
export const residentsOf = (atlas: Atlas, { municipality }: Gap): Observation | undefined =>
  atlas.population.of(municipality).get(atlas.population.ownYear);

/** A sum, or in words that one of its parts is not known: never as if that part were 0. */
export function sumText(language: Language, parts: readonly (Observation | undefined)[]): string {
  const known = parts.filter(isKnown);
  return known.length < parts.length
    ? wordsOf(language).terms.unknownNumber
    : numberFormatOf(language).integer(known.reduce((sum, { value }) => sum + value, 0));
}

/** Municipalities of an area that have no figure of residents; every sum leaves them out. */
export const withoutResidents = (atlas: Atlas, { members }: Area): readonly string[] =>
  members
    .map((code) => atlas.municipality(code))
    .filter((each) => atlas.population.own(each) === undefined)
    .map(({ name }) => name);
