import { ABOVE_ZERO } from './class-at.ts';
import type { Language } from '../i18n/language.ts';
import { numberFormatOf } from '../i18n/number.ts';

/** How the figures of a measure are written: in which unit, and with how many digits. */
export type Kind = 'covered-share' | 'share' | 'change' | 'ratio' | 'quotient' | 'count' | 'index';

/**
 * A figure in a language, wherever it stands: shares and changes, which are fractions, as per cent
 * with one decimal; ratios and quotients with two; counts and the index whole.
 */
export function writeFigure(language: Language, kind: Kind, value: number): string {
  const format = numberFormatOf(language);
  switch (kind) {
    case 'covered-share':
    case 'share':
      return format.percent(value, 1);
    case 'change':
      return `${Number((value * 100).toFixed(1)) > 0 ? '+' : ''}${format.percent(value, 1)}`;
    case 'ratio':
    case 'quotient':
      return format.decimal(value, 2);
    case 'count':
    case 'index':
      return format.integer(value);
  }
}

/**
 * The limits of a class: «< 20,0 %», «20,0 %–35,0 %», «≥ 35,0 %». A class below what is more than none
 * is «0», and the next one «> 0 – 0,12».
 */
export function writeRange(
  language: Language,
  kind: Kind,
  from: number | undefined,
  to: number | undefined,
): string {
  const write = (value: number): string =>
    kind === 'covered-share'
      ? numberFormatOf(language).percent(value, 0)
      : writeFigure(language, kind, value);
  if (from === undefined && to === ABOVE_ZERO) return numberFormatOf(language).integer(0);
  if (from === ABOVE_ZERO) return to === undefined ? '> 0' : `> 0 – ${write(to)}`;
  if (from === undefined) return kind === 'covered-share' ? write(0) : `< ${write(to ?? 0)}`;
  if (to === undefined) return `≥ ${write(from)}`;
  // Between two signs a dash would be read as a third.
  return `${write(from)}${kind === 'change' ? ' – ' : '–'}${write(to)}`;
}
