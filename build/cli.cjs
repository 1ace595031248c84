const path = require('node:path');
const { KeepCompiled } = require('./keep-compiled.cjs');
const { typescript } = require('./swc.cjs');

/** The command line for Node ≥ 20: one file, one more for its threads, one for other programs (src/api); what is rarely used is in chunks of its own. */
module.exports = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: {
    cli: './src/cli/main.ts',
    worker: './src/cli/check/worker.ts',
    api: './src/api/api.ts',
  },
  output: {
    path: path.resolve('dist'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    library: { type: 'commonjs2' },
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    // The rules of a bureau's own (cli/own-rules) are loaded from where they lie, not bundled.
    parser: { javascript: { createRequire: false } },
    rules: [typescript({ target: 'es2022' })],
  },
  plugins: [new KeepCompiled()],
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
};
