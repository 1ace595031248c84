import { builtinRules } from 'eslint/use-at-your-own-risk';

/** The first hundred of ESLint's own rules that are in use, as many as 绩校 has. */
const hundred = [...builtinRules].filter(([, { meta }]) => !meta.deprecated).slice(0, 100);

export default [
  { files: ['**/*.js'], rules: Object.fromEntries(hundred.map(([name]) => [name, 'warn'])) },
];
