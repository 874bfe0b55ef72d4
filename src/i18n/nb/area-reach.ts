import type { AreaFacts } from '../facts.ts';
import { listed } from '../list.ts';

const and = (items: readonly string[]): string => listed(items, 'og');
const LEAST_CENTRAL = 'i de minst sentrale klassene (5–6)';

/** Which programmes reach the municipalities of a region or county. */
export function areaReach(facts: AreaFacts): string {
  const said = facts.members === 1 ? reachOfOne(facts) : reachOfMany(facts);
  return `${said}${stopped(facts.inactive)}`;
}

/** What is said last of programmes that are no longer active. */
export const stopped = (inactive: readonly string[]): string =>
  inactive.length === 0
    ? ''
    : ` ${and(inactive)} hadde dekning her, men er ikke lenger ${inactive.length === 1 ? 'aktiv' : 'aktive'}.`;

function reachOfOne({ area, documented, documentedBy, areaBy, gaps }: AreaFacts): string {
  if (documented === 1) return `Kommunen nås av ${and(documentedBy)}.`;
  if (area === 1) {
    return `Kommunen ligger i ${areas(areaBy)} til ${and(areaBy)}, men har ikke dokumentert dekning.`;
  }
  const remote = gaps === 1 ? `, som er ${LEAST_CENTRAL}` : '';
  return `Ingen aktiv regional traineeordning når kommunen${remote}.`;
}

function reachOfMany({ members, documented, area, documentedBy, areaBy, gaps }: AreaFacts): string {
  if (area === 0) {
    return `Ingen aktiv regional traineeordning når noen av kommunene${remoteText(gaps, members)}.`;
  }
  const named = area - documented;
  if (documented === 0) {
    const count = named === members ? 'alle' : number(named);
    return `Ingen av kommunene har dokumentert dekning, men ${count} ligger i ${areas(areaBy)} til ${and(areaBy)}${gapText(gaps)}.`;
  }
  const together = documentedBy.length > 1 && documented > 1 ? ' til sammen' : '';
  const reached = documented === members ? 'alle kommunene' : `${number(documented)} av kommunene`;
  const also =
    named === 0 ? '' : `, og ${number(named)} til er bare nevnt som del av området til en ordning`;
  return `${and(documentedBy)} når${together} ${reached}${also}${gapText(gaps)}.`;
}

const areas = (programmes: readonly string[]): string =>
  programmes.length === 1 ? 'området' : 'områdene';

const number = (count: number): string => (count === 1 ? 'én' : String(count));

/** The least central among members that no programme reaches. */
function remoteText(gaps: number, members: number): string {
  if (gaps === 0) return '';
  const count = gaps === members ? 'alle' : `${number(gaps)} av dem`;
  return `; ${count} er ${LEAST_CENTRAL}`;
}

const gapText = (gaps: number): string =>
  gaps === 0
    ? ''
    : `; ${gaps === 1 ? 'én kommune' : `${gaps} kommuner`} ${LEAST_CENTRAL} er uten ordning`;
