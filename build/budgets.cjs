const path = require('node:path');
const core = require('./core.cjs');
const { paneBundle } = require('./pane-page.cjs');

const folder = path.resolve('node_modules/.cache/budgets');

/** The bundles that `npm run budgets` weighs besides those that are shipped. */
module.exports = [
  {
    ...paneBundle({
      name: 'fabric-floor',
      entry: { floor: './scripts/budgets/fabric-floor.tsx' },
      folder: 'unused',
      plugins: [],
    }),
    output: { path: path.join(folder, 'floor'), filename: '[name].js' },
  },
  {
    ...core,
    target: ['web', 'es2022'],
    // Pulls in model, parse, lint, rules and profiles, and nothing else.
    entry: { core: './src/lint/check.ts' },
    output: { ...core.output, path: path.join(folder, 'core') },
  },
];
