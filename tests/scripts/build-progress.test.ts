import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterAll, describe, expect, test, vi } from 'vitest';
import buildLog from '../../scripts/build-log.ts';
import { buildProgress, weightLine } from '../../scripts/build-progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'traineeatlas-progress-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a screen is told while so many pages are built. */
async function told(pages: number, isTTY: boolean): Promise<string> {
  const written: string[] = [];
  const { hooks } = buildProgress({ isTTY, write: (text) => written.push(text) });
  const wrapped: AstroPrerenderer[] = [];
  const astro = {
    name: 'made up',
    getStaticPaths: () => Promise.resolve(Array.from({ length: pages })),
    render: () => Promise.resolve(new Response()),
  } as unknown as AstroPrerenderer;
  const setPrerenderer = (wrap: (inner: AstroPrerenderer) => AstroPrerenderer) =>
    wrapped.push(wrap(astro));
  const start = hooks['astro:build:start'] as unknown as (given: object) => void;
  start({ setPrerenderer });
  const [counted] = wrapped;
  await counted!.getStaticPaths();
  for (let page = 0; page < pages; page += 1)
    await counted!.render(new Request('http://a'), {} as never);
  const done = hooks['astro:build:done'] as unknown as (given: object) => void;
  done({ dir: pathToFileURL(`${folder}/`) });
  return written.join('');
}

describe('the progress of a build', () => {
  test('is four lines and a sum where lines stay', async () => {
    const lines = (await told(2000, false)).trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^\[#{12}-{12}\] 1 000 of 2 000 pages and files, \d+ s$/);
    expect(lines[3]).toMatch(/^\[#{24}\] 2 000 of 2 000/);
    expect(lines[4]).toMatch(/^dist\/: \d+ pages, \d+ files, \d+ MB, in \d+ s$/);
  });

  test('is one line, written over, on a terminal', async () => {
    const text = await told(8, true);
    expect(text.match(/\r/g)).toHaveLength(8);
    expect(text.match(/\n/g)).toHaveLength(2);
  });
});

test('a build is weighed by its files', () => {
  writeFileSync(join(folder, 'index.html'), 'x'.repeat(1_600_000));
  writeFileSync(join(folder, 'data.json'), 'x'.repeat(900_000));
  expect(weightLine(folder, 'dist/')).toBe('dist/: 1 pages, 2 files, 3 MB');
});

test('the log holds every line without its colours; a person sees what went wrong', () => {
  const seen = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const file = join(folder, 'logs', 'build.log');
  const { write } = buildLog({ file });
  write({ level: 'info', label: 'build', message: '\u001b[32mpages\u001b[39m', newLine: true });
  write({ level: 'info', label: 'SKIP_FORMAT', message: 'one, ', newLine: false });
  write({ level: 'error', label: null, message: 'no page', newLine: true });
  expect(readFileSync(file, 'utf8')).toBe('[build] pages\none, no page\n');
  expect(seen.mock.calls).toEqual([['no page\n']]);
  seen.mockRestore();
});
