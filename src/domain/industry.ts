/** Where the employed are counted: where they live, or where they work. */
export const INDUSTRY_BASES = ['residence', 'workplace'] as const;
export type IndustryBasis = (typeof INDUSTRY_BASES)[number];

/** What is left of all industries when the published groups are taken away. */
export const REMAINDER = 'other';

/** Statistics Norway's code for those whose industry is not known. */
export const UNSPECIFIED = '00';

/** «01-03» as the divisions 1–3, «03.2» and «03» as division 3; undefined for what has no number. */
function divisions(code: string): readonly [number, number] | undefined {
  const [, from, to] = /^(\d{2})(?:-(\d{2})|(?:\.\d+)*)$/.exec(code) ?? [];
  return from === undefined ? undefined : [Number(from), Number(to ?? from)];
}

/** Whether one industry of SN2007 is a part of another: «03.2» of «01-03», «03.2» of «03». */
export function isPartOf(part: string, whole: string): boolean {
  const [inner, outer] = [divisions(part), divisions(whole)];
  if (part === whole || inner === undefined || outer === undefined) return false;
  if (whole.includes('.')) return part.startsWith(whole);
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/**
 * The industries that together, and without overlap, are parts of all: what is a part of another
 * that is there too is left out, for it is counted there.
 */
export const groupsAmong = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => !codes.some((other) => isPartOf(code, other)));
