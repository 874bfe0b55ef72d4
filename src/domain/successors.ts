import type { MunicipalityCode } from './area-code.ts';

interface Ended {
  readonly municipality: MunicipalityCode;
  readonly successors: readonly MunicipalityCode[];
}

/**
 * What a number that people wrote is on the atlas's division: itself, or what it has become; several
 * where it was split. A number that is in use again stands for itself.
 * @param own all numbers of the division
 */
export function successorsOf(
  own: readonly MunicipalityCode[],
  former: readonly Ended[],
): (code: MunicipalityCode) => readonly MunicipalityCode[] {
  const lasting = new Set(own);
  const became = new Map(
    former
      .filter(({ municipality }) => !lasting.has(municipality))
      .map(({ municipality, successors }) => [municipality, successors]),
  );
  return (code) => became.get(code) ?? [code];
}
