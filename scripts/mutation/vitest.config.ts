import { defineConfig } from 'vitest/config';

/** The tests that hold the domain and its indicators, and that are quick enough to run for each mutant. */
export default defineConfig({
  test: {
    include: ['tests/domain/**/*.test.ts', 'tests/golden/tiny-country.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
