/** What the criteria of TØI's labour-market regions say; the figures are as TØI has them. */
export interface CriterionWords {
  readonly centre: string;
  readonly own: string;
  readonly together: string;
  readonly out: (percent: string) => string;
  readonly way: (minutes: string) => string;
  readonly both: (minutes: string, percent: string) => string;
  readonly otherMeans: (minutes: string, percent: string) => string;
}

type Gloss = (words: CriterionWords, found: RegExpExecArray) => string;
const CRITERIA: readonly (readonly [RegExp, Gloss])[] = [
  [/^Senterkommune/, ({ centre }) => centre],
  [/^Restkommune/, ({ own }) => own],
  [/^Forhindre/, ({ together }) => together],
  [/^Utpendling > (\d+)$/, ({ out }, [, a = '']) => out(a)],
  [/^Reisevei < (\d+)$/, ({ way }, [, a = '']) => way(a)],
  [/^Reisevei < (\d+), sum pendling > (\d+)$/, ({ both }, [, a = '', b = '']) => both(a, b)],
  [/^Reisetid < (\d+), alt\..*pendling > (\d+)$/, (of, [, a = '', b = '']) => of.otherMeans(a, b)],
];

/** A criterion in the words of a language; undefined for one that is not known. */
export function criterionText(words: CriterionWords, criterion: string): string | undefined {
  for (const [pattern, gloss] of CRITERIA) {
    const found = pattern.exec(criterion);
    if (found !== null) return gloss(words, found);
  }
  return undefined;
}
