import type { AreaFacts, MunicipalityFacts } from '../facts.ts';
import { listed } from '../list.ts';
import type { Words } from '../shape.ts';

const and = (items: readonly string[]): string => listed(items, 'and');

/** Sentences made of figures; the lead of a page, its description and the text of its map. */
export const sentences: Words['sentences'] = {
  municipality: (facts) => `${reach(facts)} ${situation(facts)}`,
  municipalityReach: (facts) => reach(facts),
  region(facts) {
    const what =
      facts.members === 1 ? 'is one municipality with' : `has ${facts.members} municipalities and`;
    return `The ${facts.name} labour-market region ${what} ${facts.population}\u00a0inhabitants. ${areaReach(facts)}`;
  },
  county(facts) {
    const what =
      facts.members === 1
        ? `${facts.name} is both a county and a municipality, with ${facts.population}\u00a0inhabitants.`
        : `${facts.name} has ${facts.members} municipalities and ${facts.population}\u00a0inhabitants.`;
    return `${what} ${areaReach(facts)}`;
  },
  country: (facts) =>
    `Active regional trainee programmes reach ${facts.documented} of ${facts.municipalities} municipalities, as documented in report 2/2021 from the Nordland Research Institute. Of the ${facts.remote} least central municipalities (classes 5 and 6), ${facts.remoteUncovered} have no programme.`,
  countryArea: (facts) =>
    `If municipalities where the report names only the region are included, the number is ${facts.area}, and ${facts.remoteUncoveredArea} of the least central have no programme.`,
};

function reach(facts: MunicipalityFacts): string {
  const { name, documented, area, inactive, gap, centralityClass } = facts;
  const stopped =
    inactive.length === 0
      ? ''
      : ` ${and(inactive)} had trainees here, but ${inactive.length === 1 ? 'is' : 'are'} no longer active.`;
  if (documented.length > 0) return `${name} is reached by ${and(documented)}.${stopped}`;
  if (area.length > 0) {
    return `${name} lies in the ${area.length === 1 ? 'area' : 'areas'} of ${and(area)}, but the report documents no trainees or member businesses here.${stopped}`;
  }
  const remote = gap
    ? `, which is among the ${centralityClass === 6 ? 'very ' : ''}least central municipalities in the country`
    : '';
  return `No active regional trainee programme reaches ${name}${remote}.${stopped}`;
}

function situation(facts: MunicipalityFacts): string {
  const { population, centralityClass, region, regionMembers } = facts;
  const others =
    regionMembers === 2 ? 'one other municipality' : `${regionMembers - 1} other municipalities`;
  const where =
    regionMembers === 1
      ? 'is a labour-market region of its own'
      : `belongs to the ${region} labour-market region together with ${others}`;
  return `The municipality has ${population}\u00a0inhabitants, is in centrality class\u00a0${centralityClass} and ${where}.`;
}

function areaReach({ members, documented, area, programmes, gaps }: AreaFacts): string {
  if (area === 0) {
    return members === 1
      ? 'No active programme reaches the municipality.'
      : `No active programme reaches any of the municipalities${remoteText(gaps, members)}.`;
  }
  const by = and(programmes);
  if (members === 1) {
    return documented === 1
      ? `The municipality is reached by ${by}.`
      : `The municipality lies in the ${programmes.length === 1 ? 'area' : 'areas'} of ${by}, but has no documented coverage.`;
  }
  const covered = `${documentedText(documented, members)} documented coverage`;
  return `${covered}${namedText(documented, area, members)} (${by})${gapText(gaps)}.`;
}

function documentedText(documented: number, members: number): string {
  if (documented === members) return 'All the municipalities have';
  if (documented === 0) return 'None of the municipalities has';
  return documented === 1
    ? 'One of the municipalities has'
    : `${documented} of the municipalities have`;
}

/** Members that are only in an area a programme names, beside those with documented reach. */
function namedText(documented: number, area: number, members: number): string {
  const named = area - documented;
  if (named === 0) return '';
  const count = named === members ? 'all' : named === 1 ? 'one' : String(named);
  const be = named === 1 ? 'is' : 'are';
  return documented === 0
    ? `, but ${count} ${be} named as part of an area`
    : `, and ${count} more ${be} only named as part of an area`;
}

/** The least central among members that no programme reaches. */
function remoteText(gaps: number, members: number): string {
  if (gaps === 0) return '';
  if (gaps === members) return '; all are in class 5 or 6';
  return gaps === 1 ? '; one of them is in class 5 or 6' : `; ${gaps} of them are in class 5 or 6`;
}

function gapText(gaps: number): string {
  if (gaps === 0) return '';
  return gaps === 1
    ? '; one municipality in class 5 or 6 has no programme'
    : `; ${gaps} municipalities in class 5 or 6 have no programme`;
}
