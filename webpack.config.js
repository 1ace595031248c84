/** Every bundle of the project; one is built with `webpack --config-name NAME`. Each lives in a file of its own under build/. */
module.exports = [
  require('./build/cli.cjs'),
  require('./build/core.cjs'),
  require('./build/pane.cjs'),
  require('./build/wps.cjs'),
  require('./build/workbench.cjs'),
  require('./build/workbench-pane.cjs'),
];
