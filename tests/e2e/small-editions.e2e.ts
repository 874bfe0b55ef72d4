import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepEdition } from '../../scripts/edition-archive.ts';
import { basePath } from '../../scripts/static-server.ts';
import { filesIn, fingerprints, smallRepository, type SmallRepository } from './small-site.ts';
import { smallSite } from './use-site.ts';

const DATE = '2026-11-29';
const HAVN = 'embed/kommune/1001-havn/index.html';

let repository: SmallRepository | undefined;
afterAll(() => repository?.remove());

/** Rewrites a file of the program. */
function change(folder: string, file: string, edit: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`nothing in ${file} was changed`);
  writeFileSync(path, after);
}

/** What an embed says of a place that a programme is documented in. */
const SAID = 'dokumenterer Trainee Havn i Havn';

test('an edition stays as it was when components, style, words and figures change', async () => {
  const { folder: first } = await smallSite();
  repository = await smallRepository('editions');
  const { folder, build, edit } = repository;
  const [dist, archive] = [join(folder, 'dist'), join(folder, 'editions')];
  const pages = await keepEdition({ dist: first, archive, date: DATE });
  const kept = fingerprints(archive);
  expect(kept.size).toBe(3 * pages.length + 2);
  const before = readFileSync(join(first, HAVN), 'utf8');
  expect(before).toContain(SAID);

  change(folder, 'src/pages/[...lang]/embed/[...slug].astro', (text) =>
    text.replace('<main>', '<main class="new">'),
  );
  appendFileSync(join(folder, 'src/features/embed/embed.css'), '\nh1 { color: red; }\n');
  change(folder, 'src/features/embed/words.ts', (text) => text.replace('Tall per', 'Talla per'));
  edit('programmes/coverage.csv', (text) => text.replace(/^trainee-havn,1001.*\n/m, ''));
  expect(await build({ BASE: basePath() })).toMatchObject({ status: 0 });

  // The archive lies in the folder of the repository, where a build could find it if it looked.
  expect(fingerprints(archive)).toEqual(kept);
  const after = readFileSync(join(dist, HAVN), 'utf8');
  expect(after).toContain('<main class="new">');
  expect(after).not.toContain(SAID);
  expect(filesIn(dist).filter((file) => file.includes(DATE))).toEqual([]);

  // As a deploy does: the archive over the site.
  cpSync(archive, dist, { recursive: true });
  const pinned = readFileSync(join(dist, HAVN.replace('embed/', `embed/${DATE}/`)), 'utf8');
  expect(pinned).toContain(SAID);
  expect(pinned).toContain('Tall per 29. november 2026');
  expect(readFileSync(join(dist, `embed/${DATE}/embed.css`), 'utf8')).not.toContain(
    'h1{color:red}',
  );
  await expect(keepEdition({ dist, archive, date: DATE })).rejects.toThrow('There is an edition');
  // The next edition has what is said now, and not what lay over the site.
  expect(await keepEdition({ dist, archive, date: '2027-01-01' })).toEqual(pages);
});
