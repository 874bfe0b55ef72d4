import type { Manifest, ManifestSource } from '../tables/manifest.ts';

/** A source as a reader cites it: the documents of one table of one publisher together. */
export type CitedSource = Pick<
  ManifestSource,
  'publisher' | 'id' | 'title' | 'licence' | 'licence_url' | 'credit'
>;

/**
 * The sources of some tables, each once, in the order of the manifest.
 * @param only keeps the sources with these ids
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
      if (only !== undefined && !only.includes(source.id)) continue;
      cited.set(`${source.publisher} ${source.id}`, source);
    }
  }
  return [...cited.values()];
}
