import { criterionText, type CriterionWords } from './criterion.ts';

const words: CriterionWords = {
  centre: 'kommunen er senter',
  own: 'kommunen hørte ikke til noe senter, og er en BA-region for seg selv',
  together: 'BA-regionen skulle henge sammen',
  out: (a) => `mer enn ${a}\u00a0% pendler til senteret`,
  way: (a) => `under ${a} minutters reisevei`,
  both: (a, b) =>
    `under ${a} minutters reisevei, og mer enn ${b}\u00a0% pendling, begge veier til sammen`,
  otherMeans: (a, b) =>
    `under ${a} minutters reisetid med annen reisemåte, og mer enn ${b}\u00a0% pendling`,
};

/** Why a municipality was put in its labour-market region: in words, and as TØI has it. */
export function decidingCriterion(criterion: string): string {
  const gloss = criterionText(words, criterion);
  const quoted = gloss === undefined ? `«${criterion}»` : `${gloss} («${criterion}»)`;
  return `Kriteriet som avgjorde: ${quoted}.`;
}
