import type { AreaFacts, CoverageFacts, MunicipalityFacts } from '../facts.ts';
import { listed } from '../list.ts';

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
        ? `BA-regionen ${facts.name} er én kommune med ${facts.population}\u00a0innbyggere.`
        : `BA-regionen ${facts.name} omfatter ${facts.members} kommuner med ${facts.population}\u00a0innbyggere.`;
    return `${what} ${areaReach(facts)}`;
  },
  county(facts: AreaFacts): string {
    const what =
      facts.members === 1
        ? `${facts.name} er både fylke og kommune, med ${facts.population}\u00a0innbyggere.`
        : `${facts.name} har ${facts.members} kommuner og ${facts.population}\u00a0innbyggere.`;
    return `${what} ${areaReach(facts)}`;
  },
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
  const stopped =
    inactive.length === 0
      ? ''
      : ` ${and(inactive)} hadde traineer her, men er ikke lenger ${inactive.length === 1 ? 'aktiv' : 'aktive'}.`;
  if (documented.length > 0) return `${name} nås av ${and(documented)}.${stopped}`;
  if (area.length > 0) {
    return `${name} ligger i ${area.length === 1 ? 'området' : 'områdene'} til ${and(area)}, men rapporten dokumenterer ingen traineer eller medlemsbedrifter her.${stopped}`;
  }
  const remote = gap
    ? `, som er blant de ${centralityClass === 6 ? 'aller ' : ''}minst sentrale kommunene i landet`
    : '';
  return `Ingen aktiv regional traineeordning når ${name}${remote}.${stopped}`;
}

function situation({
  population,
  centralityClass,
  region,
  regionMembers,
}: MunicipalityFacts): string {
  const where =
    regionMembers === 1
      ? 'er en BA-region for seg selv'
      : `hører til BA-regionen ${region} sammen med ${regionMembers === 2 ? 'én annen kommune' : `${regionMembers - 1} andre kommuner`}`;
  return `Kommunen har ${population}\u00a0innbyggere, er i sentralitetsklasse\u00a0${centralityClass} og ${where}.`;
}

function areaReach({ members, documented, area, programmes, gaps }: AreaFacts): string {
  if (area === 0) {
    return members === 1
      ? 'Ingen aktiv ordning når kommunen.'
      : `Ingen aktiv ordning når noen av kommunene${remoteText(gaps, members)}.`;
  }
  const by = and(programmes);
  if (members === 1) {
    return documented === 1
      ? `Kommunen nås av ${by}.`
      : `Kommunen ligger i ${programmes.length === 1 ? 'området' : 'områdene'} til ${by}, men har ikke dokumentert dekning.`;
  }
  const covered = `${documentedText(documented, members)} har dokumentert dekning`;
  return `${covered}${namedText(documented, area, members)} (${by})${gapText(gaps)}.`;
}

function documentedText(documented: number, members: number): string {
  if (documented === members) return 'Alle kommunene';
  if (documented === 0) return 'Ingen av kommunene';
  return `${documented === 1 ? 'Én' : documented} av kommunene`;
}

/** Members that are only in an area a programme names, beside those with documented reach. */
function namedText(documented: number, area: number, members: number): string {
  const named = area - documented;
  if (named === 0) return '';
  const count = named === members ? 'alle' : named === 1 ? 'én' : String(named);
  return documented === 0
    ? `, men ${count} er nevnt som del av et område`
    : `, og ${count} til er bare nevnt som del av et område`;
}

/** The least central among members that no programme reaches. */
function remoteText(gaps: number, members: number): string {
  if (gaps === 0) return '';
  const count = gaps === members ? 'alle' : gaps === 1 ? 'én av dem' : `${gaps} av dem`;
  return `; ${count} er i klasse 5–6`;
}

function gapText(gaps: number): string {
  if (gaps === 0) return '';
  return `; ${gaps === 1 ? 'én kommune' : `${gaps} kommuner`} i klasse 5–6 er uten ordning`;
}
