import type { Atlas } from '../atlas/atlas.ts';
import type { Municipality } from '../atlas/area.ts';

/** Every number a reader may know a municipality by, each once: the division's own, and later ones. */
export function municipalityNumbers(
  atlas: Atlas,
): readonly { readonly number: string; readonly municipality: Municipality }[] {
  const numbers = new Map<string, Municipality>();
  for (const municipality of atlas.areas.municipalities) {
    numbers.set(municipality.code, municipality);
  }
  for (const municipality of atlas.areas.municipalities) {
    for (const { code } of municipality.later) {
      if (!numbers.has(code)) numbers.set(code, municipality);
    }
  }
  return [...numbers].map(([number, municipality]) => ({ number, municipality }));
}
