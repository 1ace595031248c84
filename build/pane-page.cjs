const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { DefinePlugin } = require('webpack');
const { typescript } = require('./swc.cjs');
const { version } = require('../package.json');

/** No page asks another server for anything; styles are inline because Fabric writes its rules into the page. */
function contentSecurityPolicy(scriptOrigins = []) {
  const own = ["'self'", ...scriptOrigins].join(' ');
  return [
    "default-src 'none'",
    `script-src ${own}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What a pane's page is filled with. Every pane fetches engine and screens at once; it runs them once it is painted. */
function paneParameters(given) {
  return ({ namedChunks }) => ({
    ...given,
    later: ['engine', 'screens'].flatMap((part) => [...namedChunks.get(part).files]),
  });
}

/**
 * A page that holds the pane: static first paint, boot.js, the host's own script when there is one, then the entry.
 * `workbench`: where the page in the browser lies, seen from here; null where a deployment does not hold it.
 */
function panePage({ filename, chunk, hostScript = null, scriptOrigins = [], workbench = null }) {
  return new HtmlPlugin({
    filename,
    template: path.resolve('src/taskpane/boot/pane.html'),
    chunks: [chunk],
    inject: 'body',
    scriptLoading: 'blocking',
    minify: false,
    templateParameters: paneParameters({
      csp: contentSecurityPolicy(scriptOrigins),
      hostScript,
      workbench,
    }),
  });
}

/** A file that is asked for later is given up after this time, in milliseconds; the reader is told and may try again. */
const PATIENCE = 30_000;

/** How the parts of src/taskpane/boot/later-parts.ts are cut: no module is in two files. */
const laterParts = {
  chunks: 'async',
  cacheGroups: {
    default: false,
    defaultVendors: false,
    // The screens name rules too; what both need is the engine's. The library is a file of its own.
    engine: {
      name: 'engine',
      test: /[\\/]src[\\/](model|language|parse|facts|compare|fixes|lint|rules|profiles)[\\/]|[\\/]src[\\/]library[\\/](quantity-rows|read-indicator)|@swc[\\/]helpers/,
      enforce: true,
    },
  },
};

/** The bundle settings that every shell of the pane shares: ES5 syntax, React 17, Fabric by deep import. */
function paneBundle({ name, entry, folder, plugins }) {
  return {
    name,
    mode: 'production',
    target: ['web', 'es5'],
    entry: { boot: './src/taskpane/boot/boot.ts', ...entry },
    output: {
      path: path.resolve('dist', folder),
      filename: '[name].js',
      // By its content, so that no cache pairs files of two versions. The name on disk has no question mark.
      chunkFilename: '[name].js?[contenthash:8]',
      // Beside the page, wherever that is: on a server, or in a folder on disk.
      publicPath: '',
      chunkLoadTimeout: PATIENCE,
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        typescript({ target: 'es5', react: true }),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin(),
      new DefinePlugin({ 'process.env.JIXIAO_VERSION': JSON.stringify(version) }),
      ...plugins,
    ],
    optimization: { chunkIds: 'named', splitChunks: laterParts },
    devtool: false,
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

module.exports = { contentSecurityPolicy, paneBundle, panePage, paneParameters };
