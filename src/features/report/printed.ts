import type { ClaimRow } from '../../ingest/tables/report.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Decimals of per cent when the atlas writes a share beside the report's whole per cent. */
const SHARE_DECIMALS = 1;
const RATIO_DECIMALS = 2;

/** A figure of the report as it prints it, with «ca.», «knapt» or «vel». */
export function printedText(language: Language, claim: ClaimRow): string {
  const format = numberFormatOf(language);
  const { recomputed } = wordsOf(language);
  const figure =
    claim.unit === 'share' ? format.percent(claim.value) : foundText(language, claim, claim.value);
  return `${recomputed.qualifier[claim.qualifier]}${figure}`;
}

/** A figure of the atlas in the unit of a claim. */
export function foundText(language: Language, { unit }: ClaimRow, value: number): string {
  const format = numberFormatOf(language);
  if (unit === 'share') return format.percent(value, SHARE_DECIMALS);
  return unit === 'ratio' ? format.decimal(value, RATIO_DECIMALS) : format.integer(value);
}
