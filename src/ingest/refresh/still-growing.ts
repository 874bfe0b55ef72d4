import type { PxMetadata } from '../sources/px-metadata.ts';

/** A year of a register is published within eight months after it; the next must be there then. */
const MONTHS = 8;

/**
 * The tables that have ended, in words: those that are closed, and those whose next year should
 * have been there by now. The figures they have stay; somebody has to look for what took over.
 * @param metadata what each table says that it has, by its number; a copy of one says nothing of it
 */
export const endedTables = (
  metadata: ReadonlyMap<string, PxMetadata>,
  now: Date,
): readonly string[] =>
  [...metadata].flatMap(([id, { discontinued, dimensions }]) => {
    if (discontinued === undefined) return [];
    const years = (dimensions.get('Tid')?.codes ?? []).map((code) => Number(code.slice(0, 4)));
    const last = Math.max(...years);
    if (discontinued) return [`${id} is closed, ${last} is its last year; ${TAKEN_OVER}`];
    const due = new Date(Date.UTC(last + 2, MONTHS));
    return now < due ? [] : [`${id} has stopped growing at ${last}; ${TAKEN_OVER}`];
  });

const TAKEN_OVER =
  'find what took over in Statbanken (tables by SN2025 come beside those by SN2007)';
