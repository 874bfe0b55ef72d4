import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Manifest } from '../../ingest/tables/manifest.ts';
import { sourcesOf } from '../figure/sources.ts';
import type { Answer } from './answer.ts';

/** Publishers whose full name is longer than what readers know them by. */
const SHORT: Readonly<Record<string, string>> = {
  'TØI / Kommunal- og moderniseringsdepartementet': 'TØI/KMD',
};
/** A document with a number can be looked up by it; the others are known by their publisher. */
const NUMBERED = /\d/;
/** Licences that ask to be named; what is quoted or public asks for its source only. */
const NAMED_LICENCE = /^CC /;

/**
 * Who the figures of an answer are from, on what terms and of which years, each publisher once:
 * «Kilde: Statistisk sentralbyrå 03321, 07459 (CC BY 4.0); Kartverket (CC BY 4.0). Tall: …».
 * @throws RangeError naming a table that the manifest does not have
 */
export function creditText(
  manifest: Manifest,
  language: Language,
  answer: Pick<Answer, 'sources' | 'figures' | 'years'>,
): string {
  const { label, year } = wordsOf(language).site.source;
  return `${label}: ${publishers(manifest, answer)}. ${year} ${answer.years}.`;
}

function publishers(
  manifest: Manifest,
  { sources, figures }: Pick<Answer, 'sources' | 'figures'>,
): string {
  const all = [sources, ...figures];
  const tables = all.flatMap((each) => each.tables);
  const only = all.flatMap((each) => each.only);
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
