import type { Words } from '../../i18n/shape.ts';
import type { Language } from '../../i18n/language.ts';
import type { NumberFormat } from '../../i18n/number.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { kindOf } from './flow-state.ts';

/** What the page of flows needs to speak. */
export interface FlowWords {
  readonly language: Language;
  readonly flows: Words['flows'];
  /** «og», before the last of several. */
  readonly and: string;
  /** When the figures of a year were counted, in words. */
  readonly times: Readonly<Record<string, string>>;
}

export type FlowNames = ReadonlyMap<string, string>;

const OWN: Readonly<Record<Language, () => Promise<{ readonly flows: Words['flows'] }>>> = {
  nb: () => import('./words.nb.ts'),
  nn: () => import('./words.nn.ts'),
  en: () => import('./words.en.ts'),
};

/** The words of the page of flows: only its own language is fetched. */
export const flowWordsOf = async (language: Language): Promise<Words['flows']> =>
  (await OWN[language]()).flows;

export const formatOf = ({ language }: FlowWords): NumberFormat => numberFormatOf(language);

export const personsIn = (words: FlowWords, count: number): string =>
  words.flows.persons(formatOf(words).integer(count));

/** The area of a state as it stands in a sentence; null is the whole country. */
export function areaIn(words: FlowWords, names: FlowNames, area: string | null): string {
  if (area === null) return words.flows.country;
  const name = names.get(area) ?? area;
  return kindOf(area) === 'region' ? words.flows.region(name) : name;
}
