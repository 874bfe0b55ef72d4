import type { AreaFacts, CoverageFacts, MunicipalityFacts, ProgrammeFacts } from '../facts.ts';
import { listed } from '../list.ts';
import { areaReach, stopped } from './area-reach.ts';

const and = (items: readonly string[]): string => listed(items, 'og');

/** Sentences made of figures; the lead of a page, its description and the text of its map. */
export const sentences = {
  municipality(facts: MunicipalityFacts): string {
    return `${reach(facts)} ${situation(facts)}`;
  },
  municipalityReach: (facts: MunicipalityFacts): string => reach(facts),
  region(facts: AreaFacts): string {
    const what =
      facts.members === 1
        ? `BA-regionen ${facts.name} er én kommune med ${facts.population}\u00a0innbyggere (${facts.populationYear}).`
        : `BA-regionen ${facts.name} omfatter ${facts.members} kommuner med ${facts.population}\u00a0innbyggere (${facts.populationYear}).`;
    return `${what} ${areaReach(facts)}`;
  },
  county(facts: AreaFacts): string {
    const what =
      facts.members === 1
        ? `${facts.name} er både fylke og kommune, med ${facts.population}\u00a0innbyggere (${facts.populationYear}).`
        : `${facts.name} har ${facts.members} kommuner og ${facts.population}\u00a0innbyggere (${facts.populationYear}).`;
    return `${what} ${areaReach(facts)}`;
  },
  programme: (facts: ProgrammeFacts): string => programme(facts),
  country(facts: CoverageFacts): string {
    return `Aktive regionale traineeordninger når ${facts.documented} av ${facts.municipalities} kommuner, slik rapport 2/2021 fra Nordlandsforskning dokumenterer det. Av de ${facts.remote} minst sentrale kommunene (klasse 5 og 6) er ${facts.remoteUncovered} uten ordning.`;
  },
  countryArea(facts: CoverageFacts): string {
    return `Regnes også kommunene med der rapporten bare nevner regionen, er tallet ${facts.area}, og ${facts.remoteUncoveredArea} av de minst sentrale er uten ordning.`;
  },
} as const;

function reach({
  name,
  documented,
  area,
  inactive,
  gap,
  centralityClass,
}: MunicipalityFacts): string {
  if (documented.length > 0) return `${name} nås av ${and(documented)}.${stopped(inactive)}`;
  if (area.length > 0) {
    return `${name} ligger i ${area.length === 1 ? 'området' : 'områdene'} til ${and(area)}, men rapporten dokumenterer ingen traineer eller medlemsbedrifter her.${stopped(inactive)}`;
  }
  const remote = gap
    ? `, som er blant de ${centralityClass === 6 ? 'aller ' : ''}minst sentrale kommunene i landet`
    : '';
  return `Ingen aktiv regional traineeordning når ${name}${remote}.${stopped(inactive)}`;
}

function situation({
  population,
  populationYear,
  centralityClass,
  classToday,
  region,
  regionMembers,
}: MunicipalityFacts): string {
  const where =
    regionMembers === 1
      ? 'er en BA-region for seg selv'
      : `hører til BA-regionen ${region} sammen med ${regionMembers === 2 ? 'én annen kommune' : `${regionMembers - 1} andre kommuner`}`;
  const today = classToday === undefined ? '' : ` (${classToday.text} i\u00a0${classToday.year})`;
  return `Kommunen har ${population}\u00a0innbyggere (${populationYear}), er i sentralitetsklasse\u00a0${centralityClass}${today} og ${where}.`;
}

/** What the report, or the programme's own pages, show of a programme's reach, and where its host is. */
function programme({ name, active, documented, area, host, inReport }: ProgrammeFacts): string {
  const source = inReport ? 'Rapporten' : 'Kilden';
  const subject = active ? name : 'Ordningen';
  const ended = active ? '' : `${name} er ikke lenger aktiv. `;
  const where = host === '' ? '' : ` Vertskapet ${active ? 'er' : 'var'} i ${host}.`;
  if (area === 0)
    return `${ended}${source} knytter ingen kommuner til ${active ? name : 'ordningen'}.${where}`;
  if (documented === 0) {
    return `${ended}${source} nevner et område på ${counted(area)} for ${active ? name : 'ordningen'}, men dokumenterer ingen traineer eller medlemsbedrifter der.${where}`;
  }
  const whole =
    area > documented
      ? `; hele området som ${source.toLowerCase()} nevner, omfatter ${counted(area)}`
      : '';
  return `${ended}${subject} ${active ? 'har' : 'hadde'} dokumentert dekning i ${counted(documented)}${whole}.${where}`;
}

const counted = (municipalities: number): string =>
  municipalities === 1 ? 'én kommune' : `${municipalities} kommuner`;
