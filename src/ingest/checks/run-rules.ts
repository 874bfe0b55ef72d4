import type { Finding } from '../../domain/finding.ts';
import type { Tables } from '../tables/tables.ts';
import { parseExceptions, withoutAccepted } from './exceptions.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** What the rules look at. */
export interface Checked {
  readonly tables: Tables;
  /** Every file under `data/`. */
  readonly files: readonly string[];
  /** The text of the accepted exceptions; empty when there are none. */
  readonly exceptions: string;
}

/** Runs every rule and collects all that is found and not accepted. */
export function runRules(
  { tables, files, exceptions }: Checked,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  const accepted = parseExceptions(exceptions);
  const findings = rules.flatMap((rule) => rule.check(tables, files));
  return [...accepted.findings, ...withoutAccepted(findings, accepted.exceptions)];
}
