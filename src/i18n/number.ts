import type { Language } from './language.ts';

/** No-break spaces: a figure never wraps from its parts or its unit. */
const NBSP = '\u00a0';
const THIN = '\u202f';
const MINUS = '\u2212';

/** How figures are written in a language. */
export interface NumberFormat {
  /** 5 488 984, or 5,488,984 in English. */
  integer(value: number): string;
  /** With so many decimals: 1,25 or 1.25. */
  decimal(value: number, digits: number): string;
  /** A fraction as per cent: 0.123 → 12,3 % or 12.3%. */
  percent(fraction: number, digits?: number): string;
  /** A change with its sign and so many decimals, none unless told; none that rounds to nothing has one. */
  signed(value: number, digits?: number): string;
}

function numberFormat(thousands: string, point: string, percentGap: string): NumberFormat {
  const decimal = (value: number, digits: number): string => {
    const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
    const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? MINUS : '';
    return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}${point}${fraction}`;
  };
  return {
    integer: (value) => decimal(value, 0),
    decimal,
    percent: (fraction, digits = 0) => `${decimal(fraction * 100, digits)}${percentGap}%`,
    signed: (value, digits = 0) =>
      `${Number(value.toFixed(digits)) > 0 ? '+' : ''}${decimal(value, digits)}`,
  };
}

const NORWEGIAN = numberFormat(THIN, ',', NBSP);
const ENGLISH = numberFormat(',', '.', '');

export const numberFormatOf = (language: Language): NumberFormat =>
  language === 'en' ? ENGLISH : NORWEGIAN;
