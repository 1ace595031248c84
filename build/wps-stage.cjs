const path = require('node:path');
const { typescript } = require('./swc.cjs');

/** The simulated WPS 表格 that the browser journeys put around the add-in as it is shipped; never shipped itself. */
module.exports = {
  name: 'wps-stage',
  mode: 'development',
  devtool: false,
  target: 'web',
  entry: { stage: './test/e2e/wps/stage/stage.ts' },
  output: { path: path.resolve('dist/wps-stage'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript({ target: 'es2022' })] },
  stats: 'errors-warnings',
};
