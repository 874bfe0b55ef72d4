import type { MunicipalityFacts, ProgrammeFacts } from '../facts.ts';
import { listed } from '../list.ts';
import type { Words } from '../shape.ts';
import { areaReach, stopped } from './area-reach.ts';

const and = (items: readonly string[]): string => listed(items, 'and');

/** Sentences made of figures; the lead of a page, its description and the text of its map. */
export const sentences: Words['sentences'] = {
  municipality: (facts) => `${reach(facts)} ${situation(facts)}`,
  municipalityReach: (facts) => reach(facts),
  region(facts) {
    const what =
      facts.members === 1 ? 'is one municipality with' : `has ${facts.members} municipalities and`;
    return `The ${facts.name} labour-market region ${what} ${facts.population}\u00a0inhabitants (${facts.populationYear}). ${areaReach(facts)}`;
  },
  county(facts) {
    const what =
      facts.members === 1
        ? `${facts.name} is both a county and a municipality, with ${facts.population}\u00a0inhabitants (${facts.populationYear}).`
        : `${facts.name} has ${facts.members} municipalities and ${facts.population}\u00a0inhabitants (${facts.populationYear}).`;
    return `${what} ${areaReach(facts)}`;
  },
  programme: (facts) => programme(facts),
  country: (facts) =>
    `Active regional trainee programmes reach ${facts.documented} of ${facts.municipalities} municipalities, as documented in report 2/2021 from the Nordland Research Institute. Of the ${facts.remote} least central municipalities (classes 5 and 6), ${facts.remoteUncovered} have no programme.`,
  countryArea: (facts) =>
    `If municipalities where the report names only the region are included, the number is ${facts.area}, and ${facts.remoteUncoveredArea} of the least central have no programme.`,
};

function reach(facts: MunicipalityFacts): string {
  const { name, documented, area, inactive, gap, centralityClass } = facts;
  if (documented.length > 0) return `${name} is reached by ${and(documented)}.${stopped(inactive)}`;
  if (area.length > 0) {
    return `${name} lies in the ${area.length === 1 ? 'area' : 'areas'} of ${and(area)}, but the report documents no trainees or member businesses here.${stopped(inactive)}`;
  }
  const remote = gap
    ? `, which is among the ${centralityClass === 6 ? 'very ' : ''}least central municipalities in the country`
    : '';
  return `No active regional trainee programme reaches ${name}${remote}.${stopped(inactive)}`;
}

function situation(facts: MunicipalityFacts): string {
  const { population, populationYear, centralityClass, classToday, region, regionMembers } = facts;
  const others =
    regionMembers === 2 ? 'one other municipality' : `${regionMembers - 1} other municipalities`;
  const where =
    regionMembers === 1
      ? 'is a labour-market region of its own'
      : `belongs to the ${region} labour-market region together with ${others}`;
  const today = classToday === undefined ? '' : ` (${classToday.text} in\u00a0${classToday.year})`;
  return `The municipality has ${population}\u00a0inhabitants (${populationYear}), is in centrality class\u00a0${centralityClass}${today} and ${where}.`;
}

/** What the report, or the programme's own pages, show of a programme's reach, and where its host is. */
function programme({ name, active, documented, area, host, inReport }: ProgrammeFacts): string {
  const source = inReport ? 'The report' : 'The source';
  const subject = active ? name : 'The programme';
  const ended = active ? '' : `${name} is no longer active. `;
  const where = host === '' ? '' : ` The host organisation ${active ? 'is' : 'was'} in ${host}.`;
  if (area === 0)
    return `${ended}${source} links no municipalities to ${active ? name : 'the programme'}.${where}`;
  if (documented === 0) {
    return `${ended}${source} names an area of ${counted(area)} for ${active ? name : 'the programme'}, but documents no trainees or member businesses there.${where}`;
  }
  const whole =
    area > documented
      ? `; the whole area that ${source.toLowerCase()} names has ${counted(area)}`
      : '';
  return `${ended}${subject} ${active ? 'has' : 'had'} documented coverage in ${counted(documented)}${whole}.${where}`;
}

const counted = (municipalities: number): string =>
  municipalities === 1 ? 'one municipality' : `${municipalities} municipalities`;
