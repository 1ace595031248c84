import { drawnPlaces, share } from './scripts/mutation/sample.mjs';

const mutate = ['src/{model,language,parse,facts,fixes,rules,lint}/**/*.ts'];

/**
 * Mutation tests of the pure core: `npm run mutate -- -m "src/rules/basis/*.ts"` takes a part of it, since the whole takes hours.
 * Not in CI; the suites of other rooms are left out, they would only be slower to notice the same.
 */
export default {
  mutate: share < 1 ? await drawnPlaces(mutate) : mutate,
  plugins: ['./scripts/mutation/in-process-runner.mjs', './scripts/mutation/sample-checker.mjs'],
  testRunner: 'in-process',
  checkers: share < 1 ? ['sample'] : [],
  testFiles: process.env.BASE
    ? [
        'test/lint/{first-to-show,profiles,waivers}.test.ts',
        'test/model/display.test.ts',
        'test/parse/*.test.ts',
        'test/language/!(linear).test.ts',
        'test/rules/!(fixes-property|told).test.ts',
        'test/rules/*/*.test.ts',
      ]
    : [
        'test/{model,lint}/**/*.test.ts',
        'test/parse/*.test.ts',
        // A slow machine would count as a killed mutant.
        'test/language/!(linear).test.ts',
        // Takes as long as all others together.
        'test/rules/!(fixes-property).test.ts',
        'test/rules/*/*.test.ts',
        'test/docs/rule-pages.test.ts',
      ],
  coverageAnalysis: 'perTest',
  // One at a time: a mutant that never ends is told from a slow machine only by itself.
  concurrency: 1,
  // The runner itself stops what never ends; a slow machine is no reason to.
  timeoutMS: 300000,
  dryRunTimeoutMinutes: 60,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.stryker-tmp/report.json' },
  ignoreStatic: true,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs/images', 'assets', 'bench', 'src/workbench/node_modules'],
};
