/** The key of the places compared, the same in every language. */
export const PLACES_KEY = 'steder';
export const MOST_PLACES = 6;

/** The places an address asks for, in its order, and what it asks for in vain. */
export function readPlaces(
  search: string,
  known: ReadonlySet<string>,
): { readonly places: readonly string[]; readonly dropped: readonly string[] } {
  const parameters = new URLSearchParams(search);
  const asked = [
    ...new Set(
      parameters
        .getAll(PLACES_KEY)
        .flatMap((text) => text.split(','))
        .filter((text) => text !== ''),
    ),
  ];
  const places = asked.filter((code) => known.has(code)).slice(0, MOST_PLACES);
  const others = [...parameters].filter(([key]) => key !== PLACES_KEY);
  const dropped = [
    ...asked.filter((code) => !places.includes(code)).map((code) => `${PLACES_KEY}=${code}`),
    ...others.map(([key, value]) => `${key}=${value}`),
  ];
  return { places, dropped };
}

export const writePlaces = (places: readonly string[]): string =>
  places.length === 0 ? '' : `?${PLACES_KEY}=${places.join(',')}`;
