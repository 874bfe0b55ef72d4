import { expect } from 'vitest';
import { atlasOf } from '../../src/atlas/atlas.ts';
import { checkedTables } from '../../src/atlas/checked-tables.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { openDataOf } from '../../src/publish/data/bundle.ts';
import { inFolder, type Files } from '../fixtures/tiny-folder.ts';
import { ROOT, sha256 } from '../publish/data/published.ts';

/** What a program writes where it has no figure. */
const LEAKED = /\b(?:NaN|undefined|Infinity)\b|\[object /;

function expectTold({ file, place, rule, message, remedy }: Finding): void {
  expect(file).toMatch(/^data\/\S/);
  expect(rule).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  for (const said of [place, message, remedy]) expect(said).toMatch(/\S/);
}

/**
 * Holds files to what a build may do with them: tell what is wrong, each fault with its file, place,
 * rule and remedy; or, where nothing is, make the atlas and its open data without a leak.
 * @returns the findings
 */
export const outcomeOf = (files: Files): Promise<readonly Finding[]> =>
  inFolder(files, async (folder) => {
    const { tables, findings } = await checkedTables(folder);
    findings.forEach(expectTold);
    if (findings.length > 0) return findings;
    for (const { name, bytes } of openDataOf(atlasOf(tables), ROOT, sha256).files)
      if (/\.(?:csv|json|geojson|topojson|txt)$/.test(name))
        expect(LEAKED.exec(Buffer.from(bytes).toString('utf8'))?.[0], name).toBeUndefined();
    return findings;
  });

/** `rule · file` of each finding. */
export const rulesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, file }) => `${rule} · ${file.replace(/^data\//, '')}`);
