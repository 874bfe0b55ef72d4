import type { AreaFacts, MunicipalityFacts } from '../facts.ts';
import { listed } from '../list.ts';
import type { Words } from '../shape.ts';

const and = (items: readonly string[]): string => listed(items, 'og');

/** Sentences made of figures; the lead of a page, its description and the text of its map. */
export const sentences: Words['sentences'] = {
  municipality: (facts) => `${reach(facts)} ${situation(facts)}`,
  municipalityReach: (facts) => reach(facts),
  region(facts) {
    const what =
      facts.members === 1
        ? `BA-regionen ${facts.name} er éin kommune med ${facts.population}\u00a0innbyggjarar.`
        : `BA-regionen ${facts.name} omfattar ${facts.members} kommunar med ${facts.population}\u00a0innbyggjarar.`;
    return `${what} ${areaReach(facts)}`;
  },
  county(facts) {
    const what =
      facts.members === 1
        ? `${facts.name} er både fylke og kommune, med ${facts.population}\u00a0innbyggjarar.`
        : `${facts.name} har ${facts.members} kommunar og ${facts.population}\u00a0innbyggjarar.`;
    return `${what} ${areaReach(facts)}`;
  },
  country: (facts) =>
    `Aktive regionale traineeordningar når ${facts.documented} av ${facts.municipalities} kommunar, slik rapport 2/2021 frå Nordlandsforskning dokumenterer det. Av dei ${facts.remote} minst sentrale kommunane (klasse 5 og 6) er ${facts.remoteUncovered} utan ordning.`,
  countryArea: (facts) =>
    `Reknar vi med kommunane der rapporten berre nemner regionen, er talet ${facts.area}, og ${facts.remoteUncoveredArea} av dei minst sentrale er utan ordning.`,
};

function reach(facts: MunicipalityFacts): string {
  const { name, documented, area, inactive, gap, centralityClass } = facts;
  const stopped =
    inactive.length === 0
      ? ''
      : ` ${and(inactive)} hadde traineear her, men er ikkje lenger ${inactive.length === 1 ? 'aktiv' : 'aktive'}.`;
  if (documented.length > 0) return `${and(documented)} når ${name}.${stopped}`;
  if (area.length > 0) {
    return `${name} ligg i ${area.length === 1 ? 'området' : 'områda'} til ${and(area)}, men rapporten dokumenterer ingen traineear eller medlemsbedrifter her.${stopped}`;
  }
  const remote = gap
    ? `, som er blant dei ${centralityClass === 6 ? 'aller ' : ''}minst sentrale kommunane i landet`
    : '';
  return `Inga aktiv regional traineeordning når ${name}${remote}.${stopped}`;
}

function situation(facts: MunicipalityFacts): string {
  const { population, centralityClass, region, regionMembers } = facts;
  const others = regionMembers === 2 ? 'éin annan kommune' : `${regionMembers - 1} andre kommunar`;
  const where =
    regionMembers === 1
      ? 'er ein BA-region for seg sjølv'
      : `høyrer til BA-regionen ${region} saman med ${others}`;
  return `Kommunen har ${population}\u00a0innbyggjarar, er i sentralitetsklasse\u00a0${centralityClass} og ${where}.`;
}

function areaReach({ members, documented, area, programmes, gaps }: AreaFacts): string {
  if (area === 0) {
    return members === 1
      ? 'Inga aktiv ordning når kommunen.'
      : `Inga aktiv ordning når nokon av kommunane${remoteText(gaps, members)}.`;
  }
  const by = and(programmes);
  if (members === 1) {
    return documented === 1
      ? `${by} når kommunen.`
      : `Kommunen ligg i ${programmes.length === 1 ? 'området' : 'områda'} til ${by}, men har ikkje dokumentert dekning.`;
  }
  const covered = `${documentedText(documented, members)} har dokumentert dekning`;
  return `${covered}${namedText(documented, area, members)} (${by})${gapText(gaps)}.`;
}

function documentedText(documented: number, members: number): string {
  if (documented === members) return 'Alle kommunane';
  if (documented === 0) return 'Ingen av kommunane';
  return `${documented === 1 ? 'Éin' : documented} av kommunane`;
}

/** Members that are only in an area a programme names, beside those with documented reach. */
function namedText(documented: number, area: number, members: number): string {
  const named = area - documented;
  if (named === 0) return '';
  const count = named === members ? 'alle' : named === 1 ? 'éin' : String(named);
  const mentioned = `${named === 1 ? 'nemnd' : 'nemnde'} som del av eit område`;
  return documented === 0
    ? `, men ${count} er ${mentioned}`
    : `, og ${count} til er berre ${mentioned}`;
}

/** The least central among members that no programme reaches. */
function remoteText(gaps: number, members: number): string {
  if (gaps === 0) return '';
  const count = gaps === members ? 'alle' : gaps === 1 ? 'éin av dei' : `${gaps} av dei`;
  return `; ${count} er i klasse 5–6`;
}

function gapText(gaps: number): string {
  if (gaps === 0) return '';
  return `; ${gaps === 1 ? 'éin kommune' : `${gaps} kommunar`} i klasse 5–6 er utan ordning`;
}
