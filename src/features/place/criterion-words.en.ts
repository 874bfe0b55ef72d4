import { criterionText, type CriterionWords } from './criterion.ts';

const words: CriterionWords = {
  centre: 'the municipality is a centre',
  own: 'the municipality belonged to no centre, and is a labour-market region of its own',
  together: 'the labour-market region was to hang together',
  out: (a) => `more than ${a}% commute to the centre`,
  way: (a) => `less than ${a} minutes’ travel`,
  both: (a, b) =>
    `less than ${a} minutes’ travel, and more than ${b}% commuting, both ways together`,
  otherMeans: (a, b) =>
    `less than ${a} minutes’ travel by another means, and more than ${b}% commuting`,
};

/** Why a municipality was put in its labour-market region: in words, and as TØI has it. */
export function decidingCriterion(criterion: string): string {
  const gloss = criterionText(words, criterion);
  const said = `in Norwegian: “${criterion}”`;
  return `The deciding criterion: ${gloss === undefined ? said : `${gloss} (${said})`}.`;
}
