import { defineConfig } from 'vitest/config';

const BROWSER_TESTS = 'tests/e2e/**/*.e2e.ts';

/** Two projects: `unit` needs nothing but the files; `browser` needs a finished `dist/`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          environment: 'node',
          fileParallelism: false,
          globalSetup: ['tests/e2e/preflight.ts'],
          testTimeout: 180_000,
          // A picture drawn by the processor of a busy machine may come late once; not twice.
          retry: 1,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
