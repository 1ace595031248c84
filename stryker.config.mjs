/**
 * Mutation tests of the pure core: `npm run mutate -- -m "src/rules/basis/*.ts"` takes a part of it, since the whole takes hours.
 * Not in CI; the suites of other rooms are left out, they would only be slower to notice the same.
 */
export default {
  mutate: ['src/{model,parse,lint,rules}/**/*.ts'],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    config: {
      ...(await import('./jest.config.js')).default,
      testMatch: ['<rootDir>/test/{model,parse,lint,rules}/**/*.test.ts'],
    },
    enableFindRelatedTests: true,
  },
  coverageAnalysis: 'perTest',
  // One at a time: a mutant that never ends is told from a slow machine only by itself.
  concurrency: 1,
  timeoutMS: 20000,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignoreStatic: true,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs', 'assets', 'bench', 'src/workbench/node_modules'],
};
