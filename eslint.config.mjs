import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';
import { wordLists } from './build/eslint/word-lists.cjs';

const ES5_ROOMS = [
  'src/{model,language,parse,facts,fixes,rules,profiles,templates,library,lint,report,session,hosts,taskpane,commands}/**/*.{ts,tsx}',
  // What the pane needs to read a text.
  'src/docx/{read,txt}/**/*.ts',
  'src/docx/*.ts',
  'src/xlsx/{zip,xml}/**/*.ts',
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'node_modules/',
      '.stryker-tmp/',
      'src/workbench/node_modules/',
    ],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      // `grid.rows.get(row)![col]` after a check of its own reads better than a second branch that cannot happen.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ES5_ROOMS,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[bigint]', message: 'The pane is ES5 syntax: write BigInt(…).' },
        {
          selector: "BinaryExpression[operator='**']",
          message: 'Lowered to ES5 it becomes Math.pow, which refuses a bigint.',
        },
        {
          selector: 'Literal[regex.flags=/[suvy]/]',
          message: 'The pane is ES5 syntax: no s, u, v or y flag.',
        },
        {
          selector: 'Literal[regex.pattern=/\\(\\?<[=!a-zA-Z]/]',
          message: 'The pane is ES5 syntax: no lookbehind, no named groups.',
        },
      ],
    },
  },
  ...wordLists,
  {
    // The pages that WPS loads by themselves go out as they are written: no bundler lowers them.
    files: ['assets/wps/**/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    files: ['src/hosts/excel/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Jest takes these by their default export.
    files: ['test/e2e/support/browser-*.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      'no-restricted-exports': 'off',
    },
  },
);
