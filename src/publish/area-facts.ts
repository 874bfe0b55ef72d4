import type { Atlas } from '../atlas/atlas.ts';
import type { Area, Municipality } from '../atlas/area.ts';
import { valueOf } from '../domain/observation.ts';
import type { AreaFacts, MunicipalityFacts } from '../i18n/facts.ts';
import type { Language } from '../i18n/language.ts';
import { numberFormatOf } from '../i18n/number.ts';
import { wordsOf } from '../i18n/words.ts';

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
  const documented = coverage.programmesIn(code, 'documented');
  const named = coverage.programmesIn(code, 'area');
  return {
    name: municipality.name,
    population: residents(atlas, language, municipality),
    centralityClass: municipality.centralityClass,
    region: atlas.region(municipality.region).name,
    regionMembers: atlas.region(municipality.region).members.length,
    documented: names(atlas, documented),
    area: names(
      atlas,
      named.filter((id) => !documented.includes(id)),
    ),
    inactive: names(
      atlas,
      coverage.allProgrammesIn(code).filter((id) => !named.includes(id)),
    ),
    gap: coverage.status(code) === 'gap',
  };
}

export function areaFacts(atlas: Atlas, language: Language, area: Area): AreaFacts {
  const { coverage } = atlas;
  const programmes = new Set(area.members.flatMap((code) => coverage.programmesIn(code, 'area')));
  return {
    name: area.name,
    population: residents(atlas, language, area),
    members: area.members.length,
    documented: coverage.count(area.members, 'documented').covered_municipalities,
    area: coverage.count(area.members, 'area').covered_municipalities,
    programmes: names(atlas, [...programmes]),
    gaps: coverage.gaps(area.members, 'area').length,
  };
}
