import type { Evidence } from '../../domain/coverage-basis.ts';
import type { AreaFacts } from '../../i18n/facts.ts';
import { listed } from '../../i18n/list.ts';
import { numberWord } from '../../i18n/number-words.ts';
import { terms } from '../../i18n/terms.nn.ts';

const and = (items: readonly string[]): string => listed(items, 'og');
const source = 'rapporten (2020–2021)';
const SOURCE = 'Rapporten (2020–2021)';
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
    : ` ${and(inactive)} hadde dekning her, men var ikkje lenger ${inactive.length === 1 ? 'aktiv' : 'aktive'} i 2020.`;

function reachOfOne(facts: AreaFacts): string {
  const { evidence, covered, coveredBy, named, namedBy, gaps } = facts;
  const level = terms.evidence[evidence];
  if (covered === 1) return `${SOURCE} knyter ${and(coveredBy)} til kommunen (${level}).`;
  if (named === 1) {
    const without = gaps === 1 ? `. Han er ${LEAST_CENTRAL} og blir rekna som utan ordning` : '';
    return `Kommunen ligg i ${areas(namedBy)} til ${and(namedBy)}, som ${source} berre nemner${without}.`;
  }
  const remote = gaps === 1 ? `, som er ${LEAST_CENTRAL}` : '';
  return `Ingen av ordningane i ${source} er knytte til kommunen${remote}.`;
}

/** What the report says of those that do not count at a level. */
const WEAKER: Readonly<Record<Evidence, string>> = {
  participation: 'er berre oppgitt eller ligg i eit område som blir nemnt',
  stated: 'ligg i eit område som berre blir nemnt',
  area: '',
};

function reachOfMany(facts: AreaFacts): string {
  const { members, evidence, covered, coveredBy, named, namedBy, gaps } = facts;
  const level = terms.evidence[evidence];
  if (covered + named === 0)
    return `Ingen av ordningane i ${source} er knytte til nokon av kommunane${remoteText(gaps, members)}.`;
  if (covered === 0) {
    const count = named === members ? 'alle' : number(named);
    return `${SOURCE} knyter inga ordning til kommunane (${level}), men ${count} ligg i ${areas(namedBy)} til ${and(namedBy)}.${gapText(gaps)}`;
  }
  const reached = covered === members ? 'alle kommunane' : `${number(covered)} av kommunane`;
  const also = named === 0 ? '' : `; ${number(named)} til ${WEAKER[evidence]}`;
  return `${SOURCE} knyter ${and(coveredBy)} til ${reached} (${level})${also}.${gapText(gaps)}`;
}

const areas = (programmes: readonly string[]): string =>
  programmes.length === 1 ? 'området' : 'områda';

/** A sentence begins with it. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const number = (count: number): string => numberWord('nn', count);

/** The least central among members that no programme reaches. */
function remoteText(gaps: number, members: number): string {
  if (gaps === 0) return '';
  const count = gaps === members ? 'alle' : `${number(gaps)} av dei`;
  return `; ${count} er ${LEAST_CENTRAL}`;
}

const gapText = (gaps: number): string =>
  gaps === 0
    ? ''
    : ` ${gaps === 1 ? 'Éin kommune' : `${capital(number(gaps))} kommunar`} ${LEAST_CENTRAL} var utan ordning.`;
