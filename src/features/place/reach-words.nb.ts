import type { Evidence } from '../../domain/coverage-basis.ts';
import type { AreaFacts } from '../../i18n/facts.ts';
import { listed } from '../../i18n/list.ts';
import { numberWord } from '../../i18n/number-words.ts';
import { terms } from '../../i18n/terms.nb.ts';

const and = (items: readonly string[]): string => listed(items, 'og');
const source = 'rapporten (2020–2021)';
const SOURCE = 'Rapporten (2020–2021)';
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
    : ` ${and(inactive)} hadde dekning her, men var ikke lenger ${inactive.length === 1 ? 'aktiv' : 'aktive'} i 2020.`;

function reachOfOne(facts: AreaFacts): string {
  const { evidence, covered, coveredBy, named, namedBy, gaps } = facts;
  const level = terms.evidence[evidence];
  if (covered === 1) return `${SOURCE} knytter ${and(coveredBy)} til kommunen (${level}).`;
  if (named === 1) {
    const without = gaps === 1 ? `. Den er ${LEAST_CENTRAL} og regnes som uten ordning` : '';
    return `Kommunen ligger i ${areas(namedBy)} til ${and(namedBy)}, som ${source} bare nevner${without}.`;
  }
  const remote = gaps === 1 ? `, som er ${LEAST_CENTRAL}` : '';
  return `Ingen av ordningene i ${source} er knyttet til kommunen${remote}.`;
}

/** What the report says of those that do not count at a level. */
const WEAKER: Readonly<Record<Evidence, string>> = {
  participation: 'er bare oppgitt eller ligger i et område som nevnes',
  stated: 'ligger i et område som bare nevnes',
  area: '',
};

function reachOfMany(facts: AreaFacts): string {
  const { members, evidence, covered, coveredBy, named, namedBy, gaps } = facts;
  const level = terms.evidence[evidence];
  if (covered + named === 0)
    return `Ingen av ordningene i ${source} er knyttet til noen av kommunene${remoteText(gaps, members)}.`;
  if (covered === 0) {
    const count = named === members ? 'alle' : number(named);
    return `${SOURCE} knytter ingen ordning til kommunene (${level}), men ${count} ligger i ${areas(namedBy)} til ${and(namedBy)}.${gapText(gaps)}`;
  }
  const reached = covered === members ? 'alle kommunene' : `${number(covered)} av kommunene`;
  const also = named === 0 ? '' : `; ${number(named)} til ${WEAKER[evidence]}`;
  return `${SOURCE} knytter ${and(coveredBy)} til ${reached} (${level})${also}.${gapText(gaps)}`;
}

const areas = (programmes: readonly string[]): string =>
  programmes.length === 1 ? 'området' : 'områdene';

/** A sentence begins with it. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const number = (count: number): string => numberWord('nb', count);

/** The least central among members that no programme reaches. */
function remoteText(gaps: number, members: number): string {
  if (gaps === 0) return '';
  const count = gaps === members ? 'alle' : `${number(gaps)} av dem`;
  return `; ${count} er ${LEAST_CENTRAL}`;
}

const gapText = (gaps: number): string =>
  gaps === 0
    ? ''
    : ` ${gaps === 1 ? 'Én kommune' : `${capital(number(gaps))} kommuner`} ${LEAST_CENTRAL} var uten ordning.`;
