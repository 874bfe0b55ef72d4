import type {
  AreaFacts,
  CoverageFacts,
  MunicipalityFacts,
  ProgrammeFacts,
} from '../../i18n/facts.ts';
import { listed } from '../../i18n/list.ts';
import { numberWord } from '../../i18n/number-words.ts';
import { areaReach, stopped } from './reach-words.nb.ts';
import { terms } from '../../i18n/terms.nb.ts';

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
        : `BA-regionen ${facts.name} omfatter ${numberWord('nb', facts.members)} kommuner med ${facts.population}\u00a0innbyggere (${facts.populationYear}).`;
    return `${what} ${areaReach(facts)}`;
  },
  county(facts: AreaFacts): string {
    const what =
      facts.members === 1
        ? `${facts.name} er både fylke og kommune, med ${facts.population}\u00a0innbyggere (${facts.populationYear}).`
        : `${facts.name} har ${numberWord('nb', facts.members)} kommuner og ${facts.population}\u00a0innbyggere (${facts.populationYear}).`;
    return `${what} ${areaReach(facts)}`;
  },
  programme: (facts: ProgrammeFacts): string => programme(facts),
  country({ evidence, later, municipalities, covered, remote, gaps }: CoverageFacts): string {
    const source = later
      ? 'Rapport 2/2021 fra Nordlandsforskning og andre kilder (2009–2023) knytter'
      : 'Rapport 2/2021 fra Nordlandsforskning knytter';
    const when = later ? '' : ' i 2020–2021';
    return `${source} regionale traineeordninger til ${covered} av ${municipalities} kommuner (${terms.evidence[evidence]}). Av de ${remote} minst sentrale kommunene (klasse 5 og 6) var ${gaps} uten ordning${when}.`;
  },
} as const;

function reach({ name, reachedBy, inactive, gap, centralityClass }: MunicipalityFacts): string {
  const { participation, stated, area } = reachedBy;
  const also = [
    stated.length === 0 ? '' : ` Den oppgir også at ${and(stated)} dekket kommunen.`,
    area.length === 0 ? '' : ` Den nevner også området til ${and(area)}.`,
  ];
  if (participation.length > 0)
    return `Rapporten (2020–2021) dokumenterer ${and(participation)} i ${name}.${also.join('')}${stopped(inactive)}`;
  if (stated.length > 0)
    return `Rapporten (2020–2021) oppgir at ${name} hørte til ${and(stated)}, men plasserer ingen traineer eller medlemsbedrifter her.${also[1] ?? ''}${stopped(inactive)}`;
  if (area.length > 0)
    return `${name} ligger i ${area.length === 1 ? 'området' : 'områdene'} til ${and(area)}, som rapporten (2020–2021) bare nevner: den sier ikke om kommunen var med.${stopped(inactive)}`;
  const remote = gap
    ? `, som er blant de ${centralityClass === 6 ? 'aller ' : ''}minst sentrale kommunene i landet`
    : '';
  const scope = gap ? '' : ' Den så bare på ordninger som har kommuner i klasse 5–6.';
  return `Ingen av ordningene i rapporten (2020–2021) er knyttet til ${name}${remote}.${scope}${stopped(inactive)}`;
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
      : `hører til BA-regionen ${region} sammen med ${regionMembers === 2 ? 'én annen kommune' : `${numberWord('nb', regionMembers - 1)} andre kommuner`}`;
  const today = classToday === undefined ? '' : ` (${classToday.text} i\u00a0${classToday.year})`;
  return `Kommunen har ${population}\u00a0innbyggere (${populationYear}), er i sentralitetsklasse\u00a0${centralityClass}${today} og ${where}.`;
}

/** What the report, or the programme's own pages, show of a programme's reach, and where its host is. */
function programme({ name, active, members, host, inReport }: ProgrammeFacts): string {
  const source = inReport ? 'Rapporten (2020–2021)' : 'Kilden';
  const { participation, stated, area } = members;
  const subject = active ? name : 'ordningen';
  const ended = active ? '' : `${name} var ikke lenger aktiv i 2020. `;
  const where = host === '' ? '' : ` Vertskapet var i ${host} kommune.`;
  if (area === 0) return `${ended}${source} knytter ingen kommuner til ${subject}.${where}`;
  const parts = [
    participation === 0 ? '' : `dokumenterer ${subject} i ${counted(participation)}`,
    stated === participation ? '' : `oppgir ${counted(stated - participation)}`,
    area === stated ? '' : `nevner et område med ${counted(area - stated)}`,
  ].filter((part) => part !== '');
  const [first = '', ...more] = parts;
  const known = participation === 0 ? `${first} for ${subject}` : first;
  return `${ended}${source} ${and([known, ...more.map((part) => `${part} til`)])}.${where}`;
}

const counted = (municipalities: number): string =>
  municipalities === 1 ? 'én kommune' : `${numberWord('nb', municipalities)} kommuner`;
