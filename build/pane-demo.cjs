const { paneBundle, panePage } = require('./pane-page.cjs');

/** The pane over a workbook in memory, for the browser journeys; never shipped. */
module.exports = {
  ...paneBundle({
    name: 'pane-demo',
    entry: { demo: './test/e2e/pane/demo/demo.tsx' },
    folder: 'pane-demo',
    plugins: [panePage({ filename: 'pane-demo.html', chunk: 'demo' })],
  }),
  cache: { type: 'filesystem', name: 'pane-demo' },
};
