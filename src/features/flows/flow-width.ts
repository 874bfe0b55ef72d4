/** CSS pixels: the line of the largest flow of an area, and the thinnest that can be seen. */
export const WIDEST = 16;
export const THINNEST = 0.8;

/** The width of a line in CSS pixels: proportional to the persons, but never invisible. */
export const arcWidth = (employed: number, most: number): number =>
  Math.max(THINNEST, (employed / most) * WIDEST);

/** Flows of fewer persons all get the thinnest line. */
export const thinBelow = (most: number): number => Math.ceil((THINNEST * most) / WIDEST - 1e-9);

/** One line of the width legend. */
export interface WidthStep {
  readonly persons: number;
  readonly width: number;
}

/** 1, 2 or 5 and noughts: the largest that is at most so much. */
export function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const [round = 1] = [5, 2, 1].filter((each) => each * power <= value);
  return round * power;
}

/** The least number with two digits and noughts that is not below. */
export function roundAbove(value: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.ceil(value / power) * power;
}

/** Three round numbers of persons, from the widest line down to one that is wider than the thinnest. */
export function widthSteps(most: number): readonly WidthStep[] {
  const numbers = [most, most / 3, most / 9].map(roundBelow);
  return [...new Set(numbers)].map((persons) => ({ persons, width: arcWidth(persons, most) }));
}
