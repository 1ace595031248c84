const path = require('node:path');
const { typescript } = require('./swc.cjs');

/** The command line: one file for Node ≥ 20; rarely used readers are chunks of their own. */
module.exports = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { cli: './src/cli/main.ts' },
  output: {
    path: path.resolve('dist'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    library: { type: 'commonjs2' },
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript({ target: 'es2022' })] },
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
};
