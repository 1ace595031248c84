const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { contentSecurityPolicy, paneBundle, paneParameters } = require('./pane-page.cjs');

/** An offline add-in is a folder on disk, where some engines do not take a file of the same folder for “self”. */
const FROM_DISK = ['file:'];

/** WPS's folder: the ribbon page as it is written in assets/wps, and the pane. `npm run pack:wps` makes the packages from it. */
module.exports = paneBundle({
  name: 'wps',
  entry: { 'taskpane-wps': './src/taskpane/wps.ts' },
  folder: 'wps',
  plugins: [
    // A page of its own: office.js never goes into it.
    new HtmlPlugin({
      filename: 'taskpane-wps.html',
      template: path.resolve('src/taskpane/boot/pane-wps.html'),
      chunks: ['taskpane-wps'],
      inject: 'body',
      scriptLoading: 'blocking',
      minify: false,
      templateParameters: paneParameters({ csp: contentSecurityPolicy(FROM_DISK) }),
    }),
    new CopyPlugin({
      patterns: [
        // WPS reads these as they stand; the minimizer would only make a fault in them harder to find.
        { from: '{*,probe/*}.{html,js,xml}', context: 'assets/wps', info: { minimized: true } },
        { from: '*-32.png', context: 'assets/icons', to: 'images/' },
      ],
    }),
  ],
});
