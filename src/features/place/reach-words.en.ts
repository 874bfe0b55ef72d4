import type { Evidence } from '../../domain/coverage-basis.ts';
import type { AreaFacts } from '../../i18n/facts.ts';
import { listed } from '../../i18n/list.ts';
import { numberWord } from '../../i18n/number-words.ts';
import { terms } from '../../i18n/terms.en.ts';

const and = (items: readonly string[]): string => listed(items, 'and');
const source = 'the report (2020–2021)';
const SOURCE = 'The report (2020–2021)';
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
    : ` ${and(inactive)} had coverage here, but ${inactive.length === 1 ? 'was' : 'were'} no longer active in 2020.`;

function reachOfOne(facts: AreaFacts): string {
  const { evidence, covered, coveredBy, named, namedBy, gaps } = facts;
  const level = terms.evidence[evidence];
  if (covered === 1) return `${SOURCE} ties ${and(coveredBy)} to the municipality (${level}).`;
  if (named === 1) {
    const without = gaps === 1 ? `. It is ${LEAST_CENTRAL} and counts as without a programme` : '';
    return `The municipality lies in the ${areas(namedBy)} of ${and(namedBy)}, which ${source} only names${without}.`;
  }
  const remote = gaps === 1 ? `, which is ${LEAST_CENTRAL}` : '';
  return `None of the programmes in ${source} is tied to the municipality${remote}.`;
}

/** What the report says of those that do not count at a level. */
const WEAKER: Readonly<Record<Evidence, string>> = {
  participation: 'only stated, or in an area that is named',
  stated: 'in an area that is only named',
  area: '',
};

function reachOfMany(facts: AreaFacts): string {
  const { members, evidence, covered, coveredBy, named, namedBy, gaps } = facts;
  const level = terms.evidence[evidence];
  if (covered + named === 0)
    return `None of the programmes in ${source} is tied to any of the municipalities${remoteText(gaps, members)}.`;
  if (covered === 0) {
    const count = named === members ? 'all' : number(named);
    return `${SOURCE} ties no programme to the municipalities (${level}), but ${count} ${named === 1 ? 'lies' : 'lie'} in the ${areas(namedBy)} of ${and(namedBy)}.${gapText(gaps)}`;
  }
  const reached =
    covered === members ? 'all the municipalities' : `${number(covered)} of the municipalities`;
  const also =
    named === 0 ? '' : `; ${number(named)} more ${named === 1 ? 'is' : 'are'} ${WEAKER[evidence]}`;
  return `${SOURCE} ties ${and(coveredBy)} to ${reached} (${level})${also}.${gapText(gaps)}`;
}

const areas = (programmes: readonly string[]): string =>
  programmes.length === 1 ? 'area' : 'areas';

/** A sentence begins with it. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const number = (count: number): string => numberWord('en', count);

/** The least central among members that no programme reaches. */
function remoteText(gaps: number, members: number): string {
  if (gaps === 0) return '';
  if (gaps === members) return `; all are ${LEAST_CENTRAL}`;
  return `; ${number(gaps)} of them ${gaps === 1 ? 'is' : 'are'} ${LEAST_CENTRAL}`;
}

const gapText = (gaps: number): string =>
  gaps === 0
    ? ''
    : ` ${gaps === 1 ? 'One municipality' : `${capital(number(gaps))} municipalities`} ${LEAST_CENTRAL} had no programme.`;
