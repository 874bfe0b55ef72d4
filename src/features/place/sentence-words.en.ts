import type { MunicipalityFacts, ProgrammeFacts } from '../../i18n/facts.ts';
import { listed } from '../../i18n/list.ts';
import { numberWord } from '../../i18n/number-words.ts';
import type { Words } from '../../i18n/shape.ts';
import { areaReach, stopped } from './reach-words.en.ts';
import { terms } from '../../i18n/terms.en.ts';

const and = (items: readonly string[]): string => listed(items, 'and');

/** Sentences made of figures; the lead of a page, its description and the text of its map. */
export const sentences: Words['sentences'] = {
  municipality: (facts) => `${reach(facts)} ${situation(facts)}`,
  municipalityReach: (facts) => reach(facts),
  region(facts) {
    const what =
      facts.members === 1
        ? 'is one municipality with'
        : `has ${numberWord('en', facts.members)} municipalities and`;
    return `The ${facts.name} labour-market region ${what} ${facts.population}\u00a0inhabitants (${facts.populationYear}). ${areaReach(facts)}`;
  },
  county(facts) {
    const what =
      facts.members === 1
        ? `${facts.name} is both a county and a municipality, with ${facts.population}\u00a0inhabitants (${facts.populationYear}).`
        : `${facts.name} has ${numberWord('en', facts.members)} municipalities and ${facts.population}\u00a0inhabitants (${facts.populationYear}).`;
    return `${what} ${areaReach(facts)}`;
  },
  programme: (facts) => programme(facts),
  country: ({ evidence, later, municipalities, covered, remote, gaps }) =>
    `${later ? 'Report 2/2021 from the Nordland Research Institute and other sources (2009–2023) tie' : 'Report 2/2021 from the Nordland Research Institute ties'} regional trainee programmes to ${covered} of ${municipalities} municipalities (${terms.evidence[evidence]}). Of the ${remote} least central municipalities (classes 5 and 6), ${gaps} had no programme${later ? '' : ' in 2020–2021'}.`,
};

function reach({ name, reachedBy, inactive, gap, centralityClass }: MunicipalityFacts): string {
  const { participation, stated, area } = reachedBy;
  const also = [
    stated.length === 0 ? '' : ` It also states that ${and(stated)} covered the municipality.`,
    area.length === 0 ? '' : ` It also names the area of ${and(area)}.`,
  ];
  if (participation.length > 0)
    return `The report (2020–2021) documents ${and(participation)} in ${name}.${also.join('')}${stopped(inactive)}`;
  if (stated.length > 0)
    return `The report (2020–2021) states that ${name} belonged to ${and(stated)}, but places no trainees or member businesses here.${also[1] ?? ''}${stopped(inactive)}`;
  if (area.length > 0)
    return `${name} lies in the ${area.length === 1 ? 'area' : 'areas'} of ${and(area)}, which the report (2020–2021) only names: it does not say whether the municipality took part.${stopped(inactive)}`;
  const remote = gap
    ? `, which is among the ${centralityClass === 6 ? 'very ' : ''}least central municipalities in the country`
    : '';
  const scope = gap ? '' : ' It looked only at programmes with municipalities of class 5–6.';
  return `None of the programmes in the report (2020–2021) is tied to ${name}${remote}.${scope}${stopped(inactive)}`;
}

function situation(facts: MunicipalityFacts): string {
  const { population, populationYear, centralityClass, classToday, region, regionMembers } = facts;
  const others =
    regionMembers === 2
      ? 'one other municipality'
      : `${numberWord('en', regionMembers - 1)} other municipalities`;
  const where =
    regionMembers === 1
      ? 'is a labour-market region of its own'
      : `belongs to the ${region} labour-market region together with ${others}`;
  const today = classToday === undefined ? '' : ` (${classToday.text} in\u00a0${classToday.year})`;
  return `The municipality has ${population}\u00a0inhabitants (${populationYear}), is in centrality class\u00a0${centralityClass}${today} and ${where}.`;
}

/** What the report, or the programme's own pages, show of a programme's reach, and where its host is. */
function programme({ name, active, members, host, inReport }: ProgrammeFacts): string {
  const source = inReport ? 'The report (2020–2021)' : 'The source';
  const { participation, stated, area } = members;
  const subject = active ? name : 'the programme';
  const ended = active ? '' : `${name} was no longer active in 2020. `;
  const where = host === '' ? '' : ` The host organisation was in ${host} municipality.`;
  if (area === 0) return `${ended}${source} ties no municipalities to ${subject}.${where}`;
  const parts = [
    participation === 0 ? '' : `documents ${subject} in ${counted(participation)}`,
    stated === participation ? '' : `states ${counted(stated - participation)}`,
    area === stated ? '' : `names an area with ${counted(area - stated)}`,
  ].filter((part) => part !== '');
  const [first = '', ...more] = parts;
  const known = participation === 0 ? `${first} for ${subject}` : first;
  return `${ended}${source} ${and([known, ...more.map((part) => `${part} more`)])}.${where}`;
}

const counted = (municipalities: number): string =>
  municipalities === 1 ? 'one municipality' : `${numberWord('en', municipalities)} municipalities`;
