import type { Manifest } from '../../tables/manifest.ts';
import { sourcesOf } from '../sources.ts';

/** Publishers whose full name is longer than what readers know them by. */
const SHORT: Readonly<Record<string, string>> = {
  'TØI / Kommunal- og moderniseringsdepartementet': 'TØI/KMD',
};
/** A document with a number can be looked up by it; the others are known by their publisher. */
const NUMBERED = /\d/;
/** Licences that ask to be named; what is quoted or public asks for its source only. */
const NAMED_LICENCE = /^CC /;

/**
 * Who the figures of some tables are from and on what terms, each publisher once:
 * «Statistisk sentralbyrå 03321, 07459 (CC BY 4.0); Kartverket (CC BY 4.0)».
 * @param only keeps the sources with these ids
 * @throws RangeError naming a table that the manifest does not have
 */
export function creditText(
  manifest: Manifest,
  tables: readonly string[],
  only: readonly string[],
): string {
  const groups = new Map<string, { publisher: string; licence: string; ids: string[] }>();
  for (const { publisher, id, licence } of sourcesOf(manifest, tables, only)) {
    const key = `${publisher} ${licence}`;
    const group = groups.get(key) ?? { publisher, licence, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ publisher, licence, ids }) => {
      const numbers = ids.filter((id) => NUMBERED.test(id)).sort();
      const terms = NAMED_LICENCE.test(licence) ? `(${licence})` : '';
      return [SHORT[publisher] ?? publisher, numbers.join(', '), terms].filter(Boolean).join(' ');
    })
    .join('; ');
}
