import type { MunicipalityFacts, ProgrammeFacts } from '../../i18n/facts.ts';
import { listed } from '../../i18n/list.ts';
import { numberWord } from '../../i18n/number-words.ts';
import type { Words } from '../../i18n/shape.ts';
import { areaReach, stopped } from './reach-words.nn.ts';
import { terms } from '../../i18n/terms.nn.ts';

const and = (items: readonly string[]): string => listed(items, 'og');

/** Sentences made of figures; the lead of a page, its description and the text of its map. */
export const sentences: Words['sentences'] = {
  municipality: (facts) => `${reach(facts)} ${situation(facts)}`,
  municipalityReach: (facts) => reach(facts),
  region(facts) {
    const what =
      facts.members === 1
        ? `BA-regionen ${facts.name} er éin kommune med ${facts.population}\u00a0innbyggjarar (${facts.populationYear}).`
        : `BA-regionen ${facts.name} omfattar ${numberWord('nn', facts.members)} kommunar med ${facts.population}\u00a0innbyggjarar (${facts.populationYear}).`;
    return `${what} ${areaReach(facts)}`;
  },
  county(facts) {
    const what =
      facts.members === 1
        ? `${facts.name} er både fylke og kommune, med ${facts.population}\u00a0innbyggjarar (${facts.populationYear}).`
        : `${facts.name} har ${numberWord('nn', facts.members)} kommunar og ${facts.population}\u00a0innbyggjarar (${facts.populationYear}).`;
    return `${what} ${areaReach(facts)}`;
  },
  programme: (facts) => programme(facts),
  country: ({ evidence, later, municipalities, covered, remote, gaps }) =>
    `${later ? 'Rapport 2/2021 frå Nordlandsforskning og andre kjelder (2009–2023) knyter' : 'Rapport 2/2021 frå Nordlandsforskning knyter'} regionale traineeordningar til ${covered} av ${municipalities} kommunar (${terms.evidence[evidence]}). Av dei ${remote} minst sentrale kommunane (klasse 5 og 6) var ${gaps} utan ordning${later ? '' : ' i 2020–2021'}.`,
};

function reach({ name, reachedBy, inactive, gap, centralityClass }: MunicipalityFacts): string {
  const { participation, stated, area } = reachedBy;
  const also = [
    stated.length === 0 ? '' : ` Han oppgir òg at ${and(stated)} dekte kommunen.`,
    area.length === 0 ? '' : ` Han nemner òg området til ${and(area)}.`,
  ];
  if (participation.length > 0)
    return `Rapporten (2020–2021) dokumenterer ${and(participation)} i ${name}.${also.join('')}${stopped(inactive)}`;
  if (stated.length > 0)
    return `Rapporten (2020–2021) oppgir at ${name} høyrde til ${and(stated)}, men plasserer ingen traineear eller medlemsbedrifter her.${also[1] ?? ''}${stopped(inactive)}`;
  if (area.length > 0)
    return `${name} ligg i ${area.length === 1 ? 'området' : 'områda'} til ${and(area)}, som rapporten (2020–2021) berre nemner: han seier ikkje om kommunen var med.${stopped(inactive)}`;
  const remote = gap
    ? `, som er blant dei ${centralityClass === 6 ? 'aller ' : ''}minst sentrale kommunane i landet`
    : '';
  const scope = gap ? '' : ' Han såg berre på ordningar som har kommunar i klasse 5–6.';
  return `Ingen av ordningane i rapporten (2020–2021) er knytte til ${name}${remote}.${scope}${stopped(inactive)}`;
}

function situation(facts: MunicipalityFacts): string {
  const { population, populationYear, centralityClass, classToday, region, regionMembers } = facts;
  const others =
    regionMembers === 2
      ? 'éin annan kommune'
      : `${numberWord('nn', regionMembers - 1)} andre kommunar`;
  const where =
    regionMembers === 1
      ? 'er ein BA-region for seg sjølv'
      : `høyrer til BA-regionen ${region} saman med ${others}`;
  const today = classToday === undefined ? '' : ` (${classToday.text} i\u00a0${classToday.year})`;
  return `Kommunen har ${population}\u00a0innbyggjarar (${populationYear}), er i sentralitetsklasse\u00a0${centralityClass}${today} og ${where}.`;
}

/** What the report, or the programme's own pages, show of a programme's reach, and where its host is. */
function programme({ name, active, members, host, inReport }: ProgrammeFacts): string {
  const source = inReport ? 'Rapporten (2020–2021)' : 'Kjelda';
  const { participation, stated, area } = members;
  const subject = active ? name : 'ordninga';
  const ended = active ? '' : `${name} var ikkje lenger aktiv i 2020. `;
  const where = host === '' ? '' : ` Vertskapet var i ${host} kommune.`;
  if (area === 0) return `${ended}${source} knyter ingen kommunar til ${subject}.${where}`;
  const parts = [
    participation === 0 ? '' : `dokumenterer ${subject} i ${counted(participation)}`,
    stated === participation ? '' : `oppgir ${counted(stated - participation)}`,
    area === stated ? '' : `nemner eit område med ${counted(area - stated)}`,
  ].filter((part) => part !== '');
  const [first = '', ...more] = parts;
  const known = participation === 0 ? `${first} for ${subject}` : first;
  return `${ended}${source} ${and([known, ...more.map((part) => `${part} til`)])}.${where}`;
}

const counted = (municipalities: number): string =>
  municipalities === 1 ? 'éin kommune' : `${numberWord('nn', municipalities)} kommunar`;
