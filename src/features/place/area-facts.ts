import type { Atlas } from '../../atlas/atlas.ts';
import type { Area, Municipality } from '../../atlas/area.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import {
  atEachLevel,
  DEFAULT_EVIDENCE,
  EVIDENCE_LEVELS,
  type Evidence,
} from '../../domain/coverage-basis.ts';
import { valueOf } from '../../domain/observation.ts';
import type { AreaFacts, MunicipalityFacts } from '../../i18n/facts.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { classToday } from '../../ui/figure/municipality-today.ts';

/** Residents in the latest year, written; in words when SSB has no figure. */
function residents(atlas: Atlas, language: Language, area: Area): string {
  const value = valueOf(atlas.population.of(area).get(atlas.population.latest));
  return value === undefined
    ? wordsOf(language).terms.unknownNumber
    : numberFormatOf(language).integer(value);
}

const names = (atlas: Atlas, ids: readonly string[]): readonly string[] =>
  ids.map((id) => atlas.programme(id).name);

export function municipalityFacts(
  atlas: Atlas,
  language: Language,
  municipality: Municipality,
): MunicipalityFacts {
  const { coverage } = atlas;
  const { code } = municipality;
  const today = classToday(language, municipality);
  return {
    name: municipality.name,
    population: residents(atlas, language, municipality),
    populationYear: atlas.population.latest,
    centralityClass: municipality.centralityClass,
    classToday:
      today === undefined ? undefined : { text: today, year: atlas.areas.division.latest },
    region: atlas.region(municipality.region).name,
    regionMembers: atlas.region(municipality.region).members.length,
    reachedBy: atEachLevel((level) => names(atlas, firstAt(atlas, code, level))),
    inactive: names(
      atlas,
      coverage
        .allProgrammesIn(code)
        .filter((id) => !coverage.programmesIn(code, 'area').includes(id)),
    ),
    gap: coverage.status(code) === 'gap',
  };
}

/** The programmes of which a municipality has this evidence and none stronger. */
function firstAt({ coverage }: Atlas, code: MunicipalityCode, level: Evidence): readonly string[] {
  const stronger = EVIDENCE_LEVELS[EVIDENCE_LEVELS.indexOf(level) - 1];
  const before = stronger === undefined ? [] : coverage.programmesIn(code, stronger);
  return coverage.programmesIn(code, level).filter((id) => !before.includes(id));
}

/** What is said of a region or county at a level of evidence. */
export function areaFacts(
  atlas: Atlas,
  language: Language,
  area: Area,
  evidence: Evidence = DEFAULT_EVIDENCE,
): AreaFacts {
  const { coverage } = atlas;
  const { members } = area;
  const at = (codes: Area['members'], level: Evidence) =>
    codes.flatMap((code) => coverage.programmesIn(code, level));
  const isCovered = (code: MunicipalityCode): boolean =>
    coverage.programmesIn(code, evidence).length > 0;
  const covered = members.filter(isCovered);
  const rest = members.filter((code) => !isCovered(code));
  const active = new Set(at(members, 'area'));
  const once = (ids: readonly string[]) => names(atlas, [...new Set(ids)]);
  return {
    name: area.name,
    population: residents(atlas, language, area),
    populationYear: atlas.population.latest,
    members: members.length,
    evidence,
    covered: covered.length,
    named: rest.filter((code) => at([code], 'area').length > 0).length,
    coveredBy: once(at(covered, evidence)),
    namedBy: once(at(rest, 'area')),
    inactive: once(members.flatMap(coverage.allProgrammesIn).filter((id) => !active.has(id))),
    gaps: coverage.gaps(members, evidence).length,
  };
}
