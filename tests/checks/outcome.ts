import { expect } from 'vitest';
import { atlasOf } from '../../src/atlas/atlas.ts';
import { checkedTables } from '../../src/atlas/checked-tables.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { csvText } from '../../src/publish/data/csv.ts';
import { OPEN_TABLES } from '../../src/publish/data/tables.ts';
import { inFolder, type Files } from '../fixtures/tiny-folder.ts';

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
export const outcomeOf = (files: Files): Promise<readonly Finding[]> =>
  inFolder(files, async (folder) => {
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
  });

/** `rule · file` of each finding. */
export const rulesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, file }) => `${rule} · ${file.replace(/^data\//, '')}`);
