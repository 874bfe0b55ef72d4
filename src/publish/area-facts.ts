import type { Atlas } from '../atlas/atlas.ts';
import type { Area, Municipality } from '../atlas/area.ts';
import type { Programme } from '../atlas/programme.ts';
import { valueOf } from '../domain/observation.ts';
import { isReportSection } from '../domain/source-reference.ts';
import type { AreaFacts, MunicipalityFacts, ProgrammeFacts } from '../i18n/facts.ts';
import type { Language } from '../i18n/language.ts';
import { numberFormatOf } from '../i18n/number.ts';
import { wordsOf } from '../i18n/words.ts';
import { classToday } from './municipality-today.ts';

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
  const documented = coverage.programmesIn(code, 'documented');
  const named = coverage.programmesIn(code, 'area');
  return {
    name: municipality.name,
    population: residents(atlas, language, municipality),
    populationYear: atlas.population.latest,
    centralityClass: municipality.centralityClass,
    classToday:
      today === undefined ? undefined : { text: today, year: atlas.areas.division.latest },
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
  const documented = (code: Area['members'][number]) => coverage.programmesIn(code, 'documented');
  const onlyNamed = area.members.filter((code) => documented(code).length === 0);
  const named = (codes: Area['members']) =>
    codes.flatMap((code) => coverage.programmesIn(code, 'area'));
  const active = new Set(named(area.members));
  const once = (ids: readonly string[]) => names(atlas, [...new Set(ids)]);
  return {
    name: area.name,
    population: residents(atlas, language, area),
    populationYear: atlas.population.latest,
    members: area.members.length,
    documented: coverage.count(area.members, 'documented').covered_municipalities,
    area: coverage.count(area.members, 'area').covered_municipalities,
    documentedBy: once(area.members.flatMap(documented)),
    areaBy: once(named(onlyNamed)),
    inactive: once(area.members.flatMap(coverage.allProgrammesIn).filter((id) => !active.has(id))),
    gaps: coverage.gaps(area.members, 'area').length,
  };
}

export function programmeFacts(atlas: Atlas, programme: Programme): ProgrammeFacts {
  const { row, members, name, status } = programme;
  const host = row.host_municipality;
  return {
    name,
    active: status === 'active',
    documented: members.documented.length,
    area: members.area.length,
    inReport: isReportSection(row.report_section),
    host: host === undefined ? '' : atlas.once(host).name,
  };
}
