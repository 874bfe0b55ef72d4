import { MAKE } from '../../../domain/finding.ts';
import { defineRule } from '../rule.ts';

/**
 * What stands in `data/` and is no table: what is told about it, what is accepted in it, what is
 * asked for when it is fetched, and what changed each time.
 */
const NO_TABLE = [
  /^manifest\.json$/,
  /^exceptions\.txt$/,
  /^selection\.json$/,
  /^changes\/\d{4}-\d{2}-\d{2}(-\d+)?\.md$/,
  /(^|\/)README\.md$/,
];
const isTable = (file: string): boolean => !NO_TABLE.some((pattern) => pattern.test(file));

/** The manifest names every table once, and no other. */
export const manifestComplete = defineRule('manifest-complete', function* (tables, files) {
  const entries = tables.manifest.tables.map(({ table }) => table);
  const named = new Set(entries);
  for (const file of files.filter(isTable)) {
    if (named.has(file)) continue;
    const message = 'the manifest does not say where this file comes from';
    yield {
      file,
      place: 'whole file',
      message,
      remedy: `run «${MAKE}» again, or take the file away`,
    };
  }
  const there = new Set(files);
  for (const table of named) {
    if (there.has(table)) continue;
    const at = { file: 'manifest.json', place: `table ${table}` };
    yield {
      ...at,
      message: 'there is no such file',
      remedy: `run «${MAKE}» again, or bring it back`,
    };
  }
  for (const table of entries.filter((each, at) => entries.indexOf(each) !== at)) {
    const at = { file: 'manifest.json', place: `table ${table}` };
    yield { ...at, message: 'is named twice', remedy: `run «${MAKE}» again` };
  }
});
