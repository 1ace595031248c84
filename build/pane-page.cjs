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

/** A page that holds the pane: static first paint, boot.js, the host's own script when there is one, then the entry. */
function panePage({ filename, chunk, hostScript = null, scriptOrigins = [] }) {
  return new HtmlPlugin({
    filename,
    template: path.resolve('src/taskpane/pane.html'),
    chunks: [chunk],
    inject: 'body',
    scriptLoading: 'blocking',
    minify: false,
    templateParameters: { csp: contentSecurityPolicy(scriptOrigins), hostScript },
  });
}

/** The bundle settings that every shell of the pane shares: ES5 syntax, React 17, Fabric by deep import. */
function paneBundle({ name, entry, folder, plugins }) {
  return {
    name,
    mode: 'production',
    target: ['web', 'es5'],
    entry: { boot: './src/taskpane/boot.ts', ...entry },
    output: { path: path.resolve('dist', folder), filename: '[name].js', clean: true },
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
    devtool: false,
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

module.exports = { contentSecurityPolicy, paneBundle, panePage };
