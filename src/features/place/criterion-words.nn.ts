import { criterionText, type CriterionWords } from './criterion.ts';

const words: CriterionWords = {
  centre: 'kommunen er senter',
  own: 'kommunen høyrde ikkje til noko senter, og er ein BA-region for seg sjølv',
  together: 'BA-regionen skulle hengje saman',
  out: (a) => `meir enn ${a}\u00a0% pendlar til senteret`,
  way: (a) => `under ${a} minutt reiseveg`,
  both: (a, b) =>
    `under ${a} minutt reiseveg, og meir enn ${b}\u00a0% pendling, begge vegar til saman`,
  otherMeans: (a, b) =>
    `under ${a} minutt reisetid med annan reisemåte, og meir enn ${b}\u00a0% pendling`,
};

/** Why a municipality was put in its labour-market region: in words, and as TØI has it. */
export function decidingCriterion(criterion: string): string {
  const gloss = criterionText(words, criterion);
  const quoted = gloss === undefined ? `«${criterion}»` : `${gloss} («${criterion}»)`;
  return `Kriteriet som avgjorde: ${quoted}.`;
}
