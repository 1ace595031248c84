const path = require('node:path');
const { isCurrent } = require('./record-sources.cjs');

/**
 * Builds a bundle when one of its sources holds something else than when it was last built; otherwise does nothing.
 * Tells whether it built; rejects with webpack's own words. `name` is a file of this folder: `workbench.cjs`; `tell` hears how much of
 * the build is done, 0 to 1.
 */
async function buildWhenStale(name, beforeBuilding = () => {}, tell = () => {}) {
  const configuration = require(path.join(__dirname, name));
  if (isCurrent(configuration.output.path)) return false;
  beforeBuilding();
  // Only now: a current bundle is served without loading webpack.
  const webpack = require('webpack');
  await new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    new webpack.ProgressPlugin(tell).apply(compiler);
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else compiler.close(() => resolve(undefined));
    });
  });
  return true;
}

module.exports = { buildWhenStale };
