/** What is changed, and which tests are to notice; `npm run mutate`. README.md beside this has the score. */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  // The definitions are formulas in words for the method page, and nothing computes with them.
  mutate: [
    'src/domain/*.ts',
    'src/domain/indicators/*.ts',
    '!src/domain/indicators/definitions.ts',
  ],
  ignorePatterns: ['/.cache', '/.traineeatlas', '/data/editions', '/dist', '/public'],
  // What is computed once when a file is read is run against every test, which takes half an hour more.
  ignoreStatic: true,
  concurrency: 1,
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.stryker/mutation.json' },
  htmlReporter: { fileName: '.stryker/mutation.html' },
  tempDirName: '.stryker/sandbox',
};
