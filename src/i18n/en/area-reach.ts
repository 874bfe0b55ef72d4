import type { AreaFacts } from '../facts.ts';
import { listed } from '../list.ts';

const and = (items: readonly string[]): string => listed(items, 'and');
const LEAST_CENTRAL = 'in the least central classes (5–6)';

/** Which programmes reach the municipalities of a region or county. */
export function areaReach(facts: AreaFacts): string {
  const said = facts.members === 1 ? reachOfOne(facts) : reachOfMany(facts);
  return `${said}${stopped(facts.inactive)}`;
}

/** What is said last of programmes that are no longer active. */
export const stopped = (inactive: readonly string[]): string =>
  inactive.length === 0
    ? ''
    : ` ${and(inactive)} had coverage here, but ${inactive.length === 1 ? 'is' : 'are'} no longer active.`;

function reachOfOne({ area, documented, documentedBy, areaBy, gaps }: AreaFacts): string {
  if (documented === 1) return `The municipality is reached by ${and(documentedBy)}.`;
  if (area === 1) {
    return `The municipality lies in the ${areas(areaBy)} of ${and(areaBy)}, but has no documented coverage.`;
  }
  const remote = gaps === 1 ? `, which is ${LEAST_CENTRAL}` : '';
  return `No active regional trainee programme reaches the municipality${remote}.`;
}

function reachOfMany({ members, documented, area, documentedBy, areaBy, gaps }: AreaFacts): string {
  if (area === 0) {
    return `No active regional trainee programme reaches any of the municipalities${remoteText(gaps, members)}.`;
  }
  const named = area - documented;
  if (documented === 0) {
    const count = named === members ? 'all' : number(named);
    return `None of the municipalities has documented coverage, but ${count} ${named === 1 ? 'lies' : 'lie'} in the ${areas(areaBy)} of ${and(areaBy)}${gapText(gaps)}.`;
  }
  const reaches =
    documentedBy.length === 1 ? 'reaches' : documented === 1 ? 'reach' : 'together reach';
  const reached =
    documented === members
      ? 'all the municipalities'
      : `${number(documented)} of the municipalities`;
  const also =
    named === 0
      ? ''
      : `, and ${number(named)} more ${named === 1 ? 'is' : 'are'} only named as part of the area of a programme`;
  return `${and(documentedBy)} ${reaches} ${reached}${also}${gapText(gaps)}.`;
}

const areas = (programmes: readonly string[]): string =>
  programmes.length === 1 ? 'area' : 'areas';

const number = (count: number): string => (count === 1 ? 'one' : String(count));

/** The least central among members that no programme reaches. */
function remoteText(gaps: number, members: number): string {
  if (gaps === 0) return '';
  if (gaps === members) return `; all are ${LEAST_CENTRAL}`;
  return `; ${number(gaps)} of them ${gaps === 1 ? 'is' : 'are'} ${LEAST_CENTRAL}`;
}

const gapText = (gaps: number): string =>
  gaps === 0
    ? ''
    : `; ${gaps === 1 ? 'one municipality' : `${gaps} municipalities`} ${LEAST_CENTRAL} ${gaps === 1 ? 'has' : 'have'} no programme`;
