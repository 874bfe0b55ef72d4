import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Manifest, ManifestSource } from '../../ingest/tables/manifest.ts';

/** A source as a reader cites it: the documents of one table of one publisher together. */
export type CitedSource = Pick<
  ManifestSource,
  'publisher' | 'id' | 'title' | 'licence' | 'licence_url' | 'credit'
>;

/**
 * The sources of some tables, each once, in the order of the manifest.
 * @param only keeps the sources with these ids, or of these documents; all where there are none such
 * @throws RangeError naming a table that the manifest does not have
 */
export function sourcesOf(
  manifest: Manifest,
  tables: readonly string[],
  only?: readonly string[],
): readonly CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const table of tables) {
    const entry = manifest.tables.find((each) => each.table === table);
    if (entry === undefined) throw new RangeError(`no source for data/${table} in the manifest`);
    for (const source of entry.sources) {
      if (only !== undefined && !only.includes(source.id) && !only.includes(source.path)) continue;
      cited.set(`${source.publisher} ${source.id}`, source);
    }
  }
  // A country may call its documents something else: no figure is ever shown without a source.
  if (cited.size === 0 && only !== undefined) return sourcesOf(manifest, tables);
  return [...cited.values()];
}

/** «Kilde: Statistisk sentralbyrå, 03321 (CC BY 4.0); Kartverket, … (CC BY 4.0).» */
export const sourceText = (language: Language, cited: readonly CitedSource[]): string =>
  `${wordsOf(language).site.source.label}: ${[...new Set(cited.map(cite))].join('; ')}.`;

const cite = ({ publisher, id, licence }: CitedSource): string =>
  `${publisher}, ${id} (${licence})`;

/**
 * The documents that one count of industries came from: those of its basis that hold its year. By
 * the manifest, so that a richer table that takes over is cited without a change of code.
 */
export const censusSources = (
  manifest: Manifest,
  { basis, year }: { readonly basis: string; readonly year: number },
): readonly string[] =>
  (manifest.tables.find(({ table }) => table === 'employment-by-industry.csv')?.sources ?? [])
    .filter(({ path, vintage }) => path.includes(`-${basis}-`) && spans(vintage, year))
    .map(({ path }) => path);

function spans(vintage: string, year: number): boolean {
  const [from = NaN, to = from] = vintage.split('–').map(Number);
  return from <= year && year <= to;
}
