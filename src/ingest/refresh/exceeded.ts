import type { Comparison } from './compare.ts';
import type { Revision, TableChange } from './compare-rows.ts';
import { LIMITS } from './limits.ts';

/** What a person may accept, each by itself: `--accept codes,bands`. */
export const KINDS = [
  'codes',
  'years',
  'missing',
  'revisions',
  'coverage',
  'classes',
  'bands',
] as const;
export type Kind = (typeof KINDS)[number];

/** A limit that a change goes beyond. */
export interface Exceeded {
  readonly kind: Kind;
  /** By how much, in words. */
  readonly told: string;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** Each limit that the changes go beyond; none when nobody need look. */
export function exceededLimits(comparison: Comparison): Exceeded[] {
  const { newCodes, vanishedCodes, coverage, classes, bands, bandsCompared, tables } = comparison;
  const bandShare = bandsCompared === 0 ? 0 : bands.length / bandsCompared;
  return [
    ...over('codes', 'codes are new', newCodes.length, LIMITS.codes),
    ...over('codes', 'codes have vanished', vanishedCodes.length, LIMITS.codes),
    ...tables.flatMap(ofTable),
    ...over('coverage', 'municipalities change coverage', coverage.length, LIMITS.coverage),
    ...over('classes', 'municipalities change centrality class', classes.length, LIMITS.classes),
    ...overShare('bands', 'the quotients change band', bandShare, LIMITS.bandShare),
  ];
}

const over = (kind: Kind, what: string, count: number, limit: number): Exceeded[] =>
  count > limit ? [{ kind, told: `${count} ${what}; the limit is ${limit}` }] : [];

const overShare = (kind: Kind, what: string, share: number, limit: number): Exceeded[] =>
  share > limit
    ? [{ kind, told: `${percent(share)} of ${what}; the limit is ${percent(limit)}` }]
    : [];

function ofTable({ table, vanishedYears, revisions, common }: TableChange): Exceeded[] {
  const gone = revisions.filter(({ after }) => after === undefined).length;
  const share = common === 0 ? 0 : revisions.length / common;
  const leaps = revisions.filter(isLeap).length;
  const leapt =
    `figures of ${table} from ${LIMITS.revisedFrom} up change by more than ` +
    percent(LIMITS.revisedBy);
  return [
    ...over('years', `years of ${table} have vanished`, vanishedYears.length, LIMITS.vanishedYears),
    ...over('missing', `figures of ${table} are missing now`, gone, LIMITS.newlyMissing),
    ...overShare('revisions', `${table} is revised`, share, LIMITS.revisedShare),
    ...over('revisions', leapt, leaps, 0),
  ];
}

const isLeap = ({ before, after }: Revision): boolean =>
  before !== undefined &&
  after !== undefined &&
  before >= LIMITS.revisedFrom &&
  Math.abs(after - before) > LIMITS.revisedBy * before;
