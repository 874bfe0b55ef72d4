import { hiddenCharacter } from './hidden-character.ts';
import { habitOf, type Habit } from './spreadsheet-habits.ts';

/** What is written in a cell, so that a schema can explain itself to whoever fills it in. */
export interface CellForm {
  readonly kind:
    'text' | 'municipality' | 'county' | 'region' | 'year' | 'count' | 'decimal' | 'choice';
  /** The words that a choice is between, or that may stand instead of a count. */
  readonly values?: readonly string[];
  /** Whether the cell may be empty. */
  readonly optional?: boolean;
  /** Whether several may stand there, `|` between them. */
  readonly several?: boolean;
}

/**
 * What a cell of a kind must look like, all of it. A count is below a thousand million: sums of any
 * number of them are exact, and no place has more of anything.
 */
export const CELL_PATTERNS = {
  municipality: [/^\d{4}$/],
  county: [/^\d{2}$/],
  region: [/^\d{3}$/],
  year: [/^(19|20)\d\d$/],
  count: [/^\d+$/, /^0*\d{1,9}$/],
  decimal: [/^-?\d+(\.\d+)?$/, /^-?0*\d{1,9}(\.|$)/],
} as const satisfies Readonly<
  Record<Exclude<CellForm['kind'], 'text' | 'choice'>, readonly RegExp[]>
>;

/** Why a cell cannot stand: nothing in it, what nobody sees, another form, or what a spreadsheet did. */
export type CellFault = 'empty' | 'hidden' | 'space' | 'form' | Habit['rule'];

/** What is wrong with a cell before any table is asked: the schemas of the tables refuse the same. */
export function cellFault(text: string, form: CellForm): CellFault | undefined {
  if (text === '') return form.optional === true ? undefined : 'empty';
  const parts = form.several === true ? text.split('|') : [text];
  return parts.map((part) => partFault(part, form)).find((fault) => fault !== undefined);
}

function partFault(text: string, form: CellForm): CellFault | undefined {
  const { kind, values = [] } = form;
  if (kind === 'choice' || values.includes(text)) return values.includes(text) ? undefined : 'form';
  const habit = habitOf(text, form);
  if (habit !== undefined) return habit.rule;
  if (kind === 'text') return textFault(text);
  return CELL_PATTERNS[kind].every((pattern) => pattern.test(text)) ? undefined : 'form';
}

function textFault(text: string): CellFault | undefined {
  if (text === '') return 'empty';
  if (hiddenCharacter(text) !== undefined) return 'hidden';
  return text === text.trim() ? undefined : 'space';
}
