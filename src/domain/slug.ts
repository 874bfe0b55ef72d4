const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't' };

/** Letters of a name that an address holds; file systems stop at 255, and some names are long. */
const LONGEST = 60;

/**
 * A name as a part of an address: the first of its official names where there are several (it
 * may be the Sámi or Kven one), small letters a–z and digits with hyphens between.
 */
export const slugOf = (name: string): string =>
  (name.split(' - ')[0] ?? name)
    .toLowerCase()
    .replace(/[æøđŋŧ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');

/** The address of an area always carries its number: `1515-heroy-more-og-romsdal`. */
export const areaSlug = (code: string, name: string): string => `${code}-${slugOf(name)}`;
