import { INDICATORS } from '../../domain/indicators/definitions.ts';
import type { Language } from '../../i18n/language.ts';
import type { IndicatorWords } from './method-words.nb.ts';
import { wordsOf } from '../../i18n/words.ts';
import { RATES } from '../../measures/commuting.ts';
import type { Definition } from '../../measures/measure.ts';
import { PEOPLE } from '../../measures/people.ts';

/** One section of the method page. */
export interface Method {
  /** Where links lead to it. */
  readonly id: string;
  readonly formula: string;
  /** The tables under `data/` that it is computed from. */
  readonly tables: readonly string[];
  readonly words: IndicatorWords;
}

/** The measures that stand after an indicator, whose symbols they share. */
const AFTER: Readonly<Record<string, readonly Definition[]>> = {
  'commuting-counts': Object.values(RATES),
  'population-change': PEOPLE,
};

/** Every indicator and measure of the atlas, in the order of the page. */
export const methodsOf = (language: Language): readonly Method[] =>
  INDICATORS.flatMap(({ id, formula, tables }): readonly Method[] => [
    { id, formula, tables, words: wordsOf(language).methods.indicators[id] },
    ...(AFTER[id] ?? []).map(({ column, formula, inputs, words }) => ({
      id: column,
      formula,
      tables: inputs,
      words: words[language],
    })),
  ]);
