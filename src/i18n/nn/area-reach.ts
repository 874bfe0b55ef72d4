import type { AreaFacts } from '../facts.ts';
import { listed } from '../list.ts';

const and = (items: readonly string[]): string => listed(items, 'og');
const LEAST_CENTRAL = 'i dei minst sentrale klassane (5–6)';

/** Which programmes reach the municipalities of a region or county. */
export function areaReach(facts: AreaFacts): string {
  const said = facts.members === 1 ? reachOfOne(facts) : reachOfMany(facts);
  return `${said}${stopped(facts.inactive)}`;
}

/** What is said last of programmes that are no longer active. */
export const stopped = (inactive: readonly string[]): string =>
  inactive.length === 0
    ? ''
    : ` ${and(inactive)} hadde dekning her, men er ikkje lenger ${inactive.length === 1 ? 'aktiv' : 'aktive'}.`;

function reachOfOne({ area, documented, documentedBy, areaBy, gaps }: AreaFacts): string {
  if (documented === 1) return `${and(documentedBy)} når kommunen.`;
  if (area === 1) {
    return `Kommunen ligg i ${areas(areaBy)} til ${and(areaBy)}, men har ikkje dokumentert dekning.`;
  }
  const remote = gaps === 1 ? `, som er ${LEAST_CENTRAL}` : '';
  return `Inga aktiv regional traineeordning når kommunen${remote}.`;
}

function reachOfMany({ members, documented, area, documentedBy, areaBy, gaps }: AreaFacts): string {
  if (area === 0) {
    return `Inga aktiv regional traineeordning når nokon av kommunane${remoteText(gaps, members)}.`;
  }
  const named = area - documented;
  if (documented === 0) {
    const count = named === members ? 'alle' : number(named);
    return `Ingen av kommunane har dokumentert dekning, men ${count} ligg i ${areas(areaBy)} til ${and(areaBy)}${gapText(gaps)}.`;
  }
  const together = documentedBy.length > 1 && documented > 1 ? ' til saman' : '';
  const reached = documented === members ? 'alle kommunane' : `${number(documented)} av kommunane`;
  const mentioned = `${named === 1 ? 'nemnd' : 'nemnde'} som del av området til ei ordning`;
  const also = named === 0 ? '' : `, og ${number(named)} til er berre ${mentioned}`;
  return `${and(documentedBy)} når${together} ${reached}${also}${gapText(gaps)}.`;
}

const areas = (programmes: readonly string[]): string =>
  programmes.length === 1 ? 'området' : 'områda';

const number = (count: number): string => (count === 1 ? 'éin' : String(count));

/** The least central among members that no programme reaches. */
function remoteText(gaps: number, members: number): string {
  if (gaps === 0) return '';
  const count = gaps === members ? 'alle' : `${number(gaps)} av dei`;
  return `; ${count} er ${LEAST_CENTRAL}`;
}

const gapText = (gaps: number): string =>
  gaps === 0
    ? ''
    : `; ${gaps === 1 ? 'éin kommune' : `${gaps} kommunar`} ${LEAST_CENTRAL} er utan ordning`;
