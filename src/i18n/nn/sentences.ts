import type { MunicipalityFacts, ProgrammeFacts } from '../facts.ts';
import { listed } from '../list.ts';
import type { Words } from '../shape.ts';
import { areaReach, stopped } from './area-reach.ts';

const and = (items: readonly string[]): string => listed(items, 'og');

/** Sentences made of figures; the lead of a page, its description and the text of its map. */
export const sentences: Words['sentences'] = {
  municipality: (facts) => `${reach(facts)} ${situation(facts)}`,
  municipalityReach: (facts) => reach(facts),
  region(facts) {
    const what =
      facts.members === 1
        ? `BA-regionen ${facts.name} er éin kommune med ${facts.population}\u00a0innbyggjarar (${facts.populationYear}).`
        : `BA-regionen ${facts.name} omfattar ${facts.members} kommunar med ${facts.population}\u00a0innbyggjarar (${facts.populationYear}).`;
    return `${what} ${areaReach(facts)}`;
  },
  county(facts) {
    const what =
      facts.members === 1
        ? `${facts.name} er både fylke og kommune, med ${facts.population}\u00a0innbyggjarar (${facts.populationYear}).`
        : `${facts.name} har ${facts.members} kommunar og ${facts.population}\u00a0innbyggjarar (${facts.populationYear}).`;
    return `${what} ${areaReach(facts)}`;
  },
  programme: (facts) => programme(facts),
  country: (facts) =>
    `Aktive regionale traineeordningar når ${facts.documented} av ${facts.municipalities} kommunar, slik rapport 2/2021 frå Nordlandsforskning dokumenterer det. Av dei ${facts.remote} minst sentrale kommunane (klasse 5 og 6) er ${facts.remoteUncovered} utan ordning.`,
  countryArea: (facts) =>
    `Reknar vi med kommunane der rapporten berre nemner regionen, er talet ${facts.area}, og ${facts.remoteUncoveredArea} av dei minst sentrale er utan ordning.`,
};

function reach(facts: MunicipalityFacts): string {
  const { name, documented, area, inactive, gap, centralityClass } = facts;
  if (documented.length > 0) return `${and(documented)} når ${name}.${stopped(inactive)}`;
  if (area.length > 0) {
    return `${name} ligg i ${area.length === 1 ? 'området' : 'områda'} til ${and(area)}, men rapporten dokumenterer ingen traineear eller medlemsbedrifter her.${stopped(inactive)}`;
  }
  const remote = gap
    ? `, som er blant dei ${centralityClass === 6 ? 'aller ' : ''}minst sentrale kommunane i landet`
    : '';
  return `Inga aktiv regional traineeordning når ${name}${remote}.${stopped(inactive)}`;
}

function situation(facts: MunicipalityFacts): string {
  const { population, populationYear, centralityClass, classToday, region, regionMembers } = facts;
  const others = regionMembers === 2 ? 'éin annan kommune' : `${regionMembers - 1} andre kommunar`;
  const where =
    regionMembers === 1
      ? 'er ein BA-region for seg sjølv'
      : `høyrer til BA-regionen ${region} saman med ${others}`;
  const today = classToday === undefined ? '' : ` (${classToday.text} i\u00a0${classToday.year})`;
  return `Kommunen har ${population}\u00a0innbyggjarar (${populationYear}), er i sentralitetsklasse\u00a0${centralityClass}${today} og ${where}.`;
}

/** What the report, or the programme's own pages, show of a programme's reach, and where its host is. */
function programme({ name, active, documented, area, host, inReport }: ProgrammeFacts): string {
  const source = inReport ? 'Rapporten' : 'Kjelda';
  const subject = active ? name : 'Ordninga';
  const ended = active ? '' : `${name} er ikkje lenger aktiv. `;
  const where = host === '' ? '' : ` Vertskapet ${active ? 'er' : 'var'} i ${host}.`;
  if (area === 0)
    return `${ended}${source} knyter ingen kommunar til ${active ? name : 'ordninga'}.${where}`;
  if (documented === 0) {
    return `${ended}${source} nemner eit område på ${counted(area)} for ${active ? name : 'ordninga'}, men dokumenterer ingen traineear eller medlemsbedrifter der.${where}`;
  }
  const whole =
    area > documented
      ? `; heile området som ${source.toLowerCase()} nemner, omfattar ${counted(area)}`
      : '';
  return `${ended}${subject} ${active ? 'har' : 'hadde'} dokumentert dekning i ${counted(documented)}${whole}.${where}`;
}

const counted = (municipalities: number): string =>
  municipalities === 1 ? 'éin kommune' : `${municipalities} kommunar`;
