const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DEVELOPMENT_BASE, manifestAt } = require('./manifest.cjs');
const { officeJs } = require('./office-js.cjs');
const { contentSecurityPolicy, paneBundle, panePage } = require('./pane-page.cjs');

/** Excel's folder: `webpack --config-name excel --env base=https://host/path/`; `workbench`: that folder's page, where both are deployed. */
module.exports = ({ base = DEVELOPMENT_BASE, workbench = null } = {}) => {
  const office = officeJs();
  const commandPage = (filename, template, chunk) =>
    new HtmlPlugin({
      filename,
      template: path.resolve('src/commands', template),
      chunks: [chunk],
      inject: 'body',
      scriptLoading: 'blocking',
      minify: false,
      templateParameters: {
        csp: contentSecurityPolicy(office.origins),
        hostScript: office.script,
      },
    });
  return paneBundle({
    name: 'excel',
    entry: {
      taskpane: './src/taskpane/excel.tsx',
      commands: './src/commands/excel.ts',
      said: './src/commands/excel-said.ts',
    },
    folder: 'excel',
    plugins: [
      panePage({
        filename: 'taskpane.html',
        chunk: 'taskpane',
        hostScript: office.script,
        scriptOrigins: office.origins,
        workbench,
      }),
      commandPage('commands.html', 'excel-commands.html', 'commands'),
      commandPage('said.html', 'excel-said.html', 'said'),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: manifestAt(base) },
          { from: '*.png', context: 'assets/icons', to: 'assets/' },
          // Microsoft's files go out byte for byte: minimizing them is neither needed nor allowed.
          ...office.copies.map((copy) => ({ ...copy, info: { minimized: true } })),
        ],
      }),
    ],
  });
};
