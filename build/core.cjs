const path = require('node:path');
const { typescript } = require('./swc.cjs');

/** The pure rooms alone: an .xlsx read and checked, in one file. The benchmarks run it. */
module.exports = {
  name: 'core',
  mode: 'production',
  target: ['es2022', 'node'],
  entry: { core: './bench/core.ts' },
  output: {
    path: path.resolve('dist'),
    filename: '[name].js',
    library: { type: 'commonjs2' },
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript({ target: 'es2022' })] },
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
};
