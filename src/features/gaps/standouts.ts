import type { Atlas } from '../../atlas/atlas.ts';
import type { Area } from '../../atlas/area.ts';
import type { IndustryCensus } from '../../atlas/industry.ts';
import { HIGH_QUOTIENT } from '../../domain/indicators/location-quotient.ts';
import { valueOf } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { industryName } from '../../measures/quotients.ts';

/** An industry whose share is at least a quarter above the country's, and how sure that is. */
export interface Standout {
  readonly industry: string;
  readonly quotient: number;
  readonly status: 'high' | 'uncertain';
}

/**
 * The industries that stand out in an area, largest quotient first: those that do whatever the
 * rounding was, and those that it may have lifted.
 */
export const standouts = (atlas: Atlas, area: Area, census: IndustryCensus): readonly Standout[] =>
  census.industries
    .flatMap((industry) => {
      const { status, quotient } = atlas.industries.of(area, census, industry);
      const value = valueOf(quotient);
      return value !== undefined &&
        value >= HIGH_QUOTIENT &&
        (status === 'high' || status === 'uncertain')
        ? [{ industry, quotient: value, status }]
        : [];
    })
    .sort((a, b) => b.quotient - a.quotient);

/** «Industri 1,64 (høy)». */
export const standoutText = (
  atlas: Atlas,
  language: Language,
  { industry, quotient, status }: Standout,
): string =>
  `${industryName(atlas, language, industry)} ${numberFormatOf(language).decimal(quotient, 2)} (${wordsOf(language).uncertainty.status[status]})`;
