const path = require('node:path');
const { paneBundle } = require('./pane-page.cjs');
const { typescript } = require('./swc.cjs');

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
    name: 'core',
    mode: 'production',
    target: ['web', 'es2022'],
    // Pulls in model, parse, lint, rules and profiles, and nothing else.
    entry: { core: './src/lint/check.ts' },
    output: {
      path: path.join(folder, 'core'),
      filename: '[name].js',
      library: { type: 'commonjs2' },
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [typescript({ target: 'es2022' })] },
    devtool: false,
    performance: { hints: false },
    stats: 'errors-warnings',
  },
];
