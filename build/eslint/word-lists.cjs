const kept = require('./kept-word-lists.cjs');

const perFile = new Map();
for (const { file, count } of kept) perFile.set(file, (perFile.get(file) ?? 0) + count);

/** The parts of ESLint's configuration that hold the rule. */
const wordLists = [
  {
    files: ['src/{rules,facts}/**/*.ts'],
    plugins: { own: { rules: { 'no-word-lists': require('./no-word-lists.cjs') } } },
    rules: { 'own/no-word-lists': 'error' },
  },
  ...Array.from(perFile, ([file, allowed]) => ({
    files: [file],
    rules: { 'own/no-word-lists': ['error', { allowed }] },
  })),
];

module.exports = { wordLists };
