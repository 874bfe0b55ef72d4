import { afterAll, beforeAll, expect } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { checkedTables } from '../../../src/atlas/checked-tables.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { csvText } from '../../../src/features/open-data/csv.ts';
import { OPEN_TABLES } from '../../../src/features/open-data/tables.ts';
import { keptFolder, type KeptFolder } from '../../fixtures/kept-folder.ts';
import type { Files } from '../../fixtures/tiny-folder.ts';

/** What a program writes where it has no figure. */
const LEAKED = /\b(?:NaN|undefined|Infinity)\b|\[object /;

function expectTold({ file, place, rule, message, remedy }: Finding): void {
  expect(file).toMatch(/^data\/\S/);
  expect(rule).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  for (const said of [place, message, remedy]) expect(said).toMatch(/\S/);
}

/**
 * Holds files to what a build may do with them: tell what is wrong, each fault with its file, place,
 * rule and remedy; or, where nothing is, make the atlas and every table of its open data without a
 * leak. What else is published holds the same rows.
 * @returns the findings
 */
async function lookAt(folder: string): Promise<readonly Finding[]> {
  const { tables, findings } = await checkedTables(folder);
  findings.forEach(expectTold);
  if (findings.length > 0) return findings;
  const atlas = atlasOf(tables);
  for (const table of OPEN_TABLES)
    expect(
      LEAKED.exec(csvText(table, table.rows(atlas), 'machine'))?.[0],
      table.id,
    ).toBeUndefined();
  return findings;
}

/** What comes of one set of files after another, in a folder that the tests of a file share. */
export function useOutcomes(): (files: Files) => Promise<readonly Finding[]> {
  let folder: KeptFolder;
  beforeAll(() => {
    folder = keptFolder();
  });
  afterAll(() => {
    folder.remove();
  });
  return (files) => lookAt(folder.hold(files));
}

/** `rule · file` of each finding. */
export const rulesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, file }) => `${rule} · ${file.replace(/^data\//, '')}`);
