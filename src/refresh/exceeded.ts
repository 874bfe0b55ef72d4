import type { Comparison } from './compare.ts';
import type { Revision, TableChange } from './compare-rows.ts';
import { LIMITS } from './limits.ts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** Each limit that the changes go beyond, in words; none when nobody need look. */
export function exceededLimits(comparison: Comparison): string[] {
  const { newCodes, vanishedCodes, coverage, classes, bands, bandsCompared, tables } = comparison;
  const bandShare = bandsCompared === 0 ? 0 : bands.length / bandsCompared;
  return [
    ...over('codes are new', newCodes.length, LIMITS.codes),
    ...over('codes have vanished', vanishedCodes.length, LIMITS.codes),
    ...tables.flatMap(ofTable),
    ...over('municipalities change coverage', coverage.length, LIMITS.coverage),
    ...over('municipalities change centrality class', classes.length, LIMITS.classes),
    ...(bandShare > LIMITS.bandShare
      ? [
          `${percent(bandShare)} of the quotients change band; the limit is ${percent(LIMITS.bandShare)}`,
        ]
      : []),
  ];
}

const over = (what: string, count: number, limit: number): string[] =>
  count > limit ? [`${count} ${what}; the limit is ${limit}`] : [];

function ofTable({ table, vanishedYears, revisions, common }: TableChange): string[] {
  const gone = revisions.filter(({ after }) => after === undefined).length;
  const share = common === 0 ? 0 : revisions.length / common;
  const leaps = revisions.filter(isLeap);
  return [
    ...over(`years of ${table} have vanished`, vanishedYears.length, LIMITS.vanishedYears),
    ...over(`figures of ${table} are missing now`, gone, LIMITS.newlyMissing),
    ...(share > LIMITS.revisedShare
      ? [`${percent(share)} of ${table} is revised; the limit is ${percent(LIMITS.revisedShare)}`]
      : []),
    ...(leaps.length > 0
      ? [
          `${leaps.length} figures of ${table} from ${LIMITS.revisedFrom} up change by more than ${percent(LIMITS.revisedBy)}`,
        ]
      : []),
  ];
}

const isLeap = ({ before, after }: Revision): boolean =>
  before !== undefined &&
  after !== undefined &&
  before >= LIMITS.revisedFrom &&
  Math.abs(after - before) > LIMITS.revisedBy * before;
