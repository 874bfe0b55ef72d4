import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const BROWSER_TESTS = 'tests/e2e/**/*.e2e.ts';
/** Tests of the figures of Norway, each of which runs on two folders of them. */
const NORWAY_TESTS = 'tests/**/*.norway.test.ts';

/** Vitest leaves a core to itself, which on two is half of them. */
const maxWorkers = Math.max(2, availableParallelism() - 1);
/** Scripts that tests start are the same each time: Node keeps what it made of them. */
const NODE_COMPILE_CACHE = join(import.meta.dirname, '.cache', 'compiled');

const norway = (
  name: string,
  folder: string,
  more: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: [NORWAY_TESTS],
    environment: 'node',
    testTimeout: 30_000,
    // They only read, so they share what they have read.
    isolate: false,
    maxWorkers,
    env: { ATLAS_DATA: folder },
    ...more,
  },
});

/**
 * `unit` needs nothing but the code, so that no figure of Norway can break it; `norway` holds the
 * figures in `data/`, and `next-year` does the same when they have one more year of every table.
 * `browser` needs a finished `dist/`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [NORWAY_TESTS],
          environment: 'node',
          testTimeout: 30_000,
          // To load the modules anew for each file takes longer than most of the tests.
          isolate: false,
          maxWorkers,
          env: {
            ATLAS_DATA: 'only tests named *.norway.test.ts read data',
            NODE_COMPILE_CACHE,
          },
        },
      },
      norway('norway', join(import.meta.dirname, 'data')),
      norway('next-year', join(tmpdir(), `traineeatlas-next-year-${process.pid}`), {
        globalSetup: ['tests/fixtures/next-year.ts'],
      }),
      {
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          environment: 'node',
          // One server and one browser for all files, which run beside each other.
          globalSetup: ['tests/e2e/preflight.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
