const { paneBundle, panePage } = require('./pane-page.cjs');
const { RecordSources } = require('./record-sources.cjs');

/** The very pane that Excel shows, over the port to the workbench's grid, in a frame of the workbench's page. */
module.exports = paneBundle({
  name: 'workbench-pane',
  entry: { 'taskpane-workbench': './src/taskpane/workbench.tsx' },
  folder: 'workbench/pane',
  plugins: [
    panePage({
      filename: 'taskpane-workbench.html',
      chunk: 'taskpane-workbench',
      workbench: '../index.html',
    }),
    new RecordSources(),
  ],
});
