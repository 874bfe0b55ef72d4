import type { Atlas } from '../../atlas/atlas.ts';
import type { Municipality } from '../../atlas/area.ts';
import type { FormerMunicipality } from '../../atlas/former.ts';
import { areaSlug } from '../../domain/slug.ts';

/**
 * Every number a reader may know a municipality by, each once: the division's own, later ones, and
 * earlier ones with the address that its page had then. And the addresses that scripts and readers
 * make of its name of today, where that is another than its page's.
 */
export function municipalityNumbers(
  atlas: Atlas,
): readonly { readonly number: string; readonly municipality: Municipality }[] {
  const numbers = new Map<string, Municipality>();
  for (const municipality of atlas.areas.municipalities) {
    numbers.set(municipality.code, municipality);
  }
  for (const municipality of atlas.areas.municipalities) {
    const { code: own, name, slug, later } = municipality;
    for (const number of [...later.map(({ code }) => code), areaSlug(own, name)]) {
      if (number !== slug && !numbers.has(number)) numbers.set(number, municipality);
    }
  }
  for (const { code, name, successors } of atlas.areas.former) {
    const [only, ...more] = successors;
    if (only === undefined || more.length > 0) continue;
    for (const number of [code, areaSlug(code, name)]) {
      if (!numbers.has(number)) numbers.set(number, atlas.municipality(only));
    }
  }
  return [...numbers].map(([number, municipality]) => ({ number, municipality }));
}

/** The addresses of municipalities that are several now, whose numbers nobody has any more. */
export function splitNumbers(
  atlas: Atlas,
): readonly { readonly number: string; readonly former: FormerMunicipality }[] {
  const taken = new Set(municipalityNumbers(atlas).map(({ number }) => number));
  return atlas.areas.former
    .filter(({ successors }) => successors.length > 1)
    .flatMap((former) =>
      [former.code, areaSlug(former.code, former.name)].map((number) => ({ number, former })),
    )
    .filter(({ number }) => !taken.has(number));
}
