const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');
const { ReaderFromDisk } = require('./reader-from-disk.cjs');
const { RecordSources } = require('./record-sources.cjs');
const { typescript } = require('./swc.cjs');

const room = path.resolve('src/workbench');
const stub = (name) => path.join(room, 'stubs', `${name}.js`);
const installed = (name) => path.join(room, 'node_modules', name);

/** Univer asks for 77 languages' hyphenation by relative imports; a cell is never hyphenated. */
const withoutHyphenation = new NormalModuleReplacementPlugin(
  /^\.\/(?!en-us)[a-z0-9-]+-[\w-]{8}\.js$/,
  (request) => {
    if (/engine-render[\\/]lib[\\/]es$/.test(request.context)) {
      request.request = stub('hyphenation-pattern');
    }
  },
);

/** The program's sign, cut out of the one drawing that all icons come from. */
function appIcon(icons) {
  const symbol = /<symbol id="app"([^>]*)>([\s\S]*?)<\/symbol>/.exec(icons.toString());
  return `<svg xmlns="http://www.w3.org/2000/svg"${symbol[1]}>${symbol[2]}</svg>`;
}

/** Nothing is asked of another origin. Univer draws cell patterns from data: pictures and writes its styles into the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  // From disk a worker starts from the text of its script.
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The workbench's page: Univer with a React 18 of its own (the pane in the frame has React 17). One classic script
 * and one style sheet, so that the folder opens from file:// on a machine without a server or a network.
 */
module.exports = {
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: {
    workbench: './src/workbench/main.ts',
    // Reads large files in a worker; the service worker keeps the page for a day without a network.
    reader: { import: './src/workbench/file/load-worker.ts', chunkLoading: 'import-scripts' },
    sw: { import: './src/workbench/offline/service-worker.ts', chunkLoading: false },
  },
  output: {
    path: path.resolve('dist/workbench'),
    filename: '[name].js',
    chunkFilename: 'lazy-[name].js',
    publicPath: '',
  },
  resolve: {
    extensions: ['.ts', '.js'],
    alias: {
      react: installed('react'),
      'react-dom': installed('react-dom'),
      'opentype.js$': stub('opentype'),
      'franc-min$': stub('franc-min'),
      'cjk-regex$': stub('cjk-regex'),
      numfmt$: stub('numfmt'),
      'numfmt-itself$': path.resolve('node_modules/numfmt/lib/index.js'),
    },
  },
  module: {
    rules: [
      // Univer's own lazy parts are needed at once. Ours, for old file formats, are not.
      { test: /[\\/]@univerjs[\\/].+\.js$/, parser: { dynamicImportMode: 'eager' } },
      typescript({ target: 'es2022' }),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.xlsx$/, type: 'asset/inline' },
      { test: /\.svg$/, type: 'asset/source' },
    ],
  },
  optimization: {
    splitChunks: false,
    chunkIds: 'named',
    // swc minifies Univer in a quarter of terser's time, to a slightly smaller file.
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: true, mangle: true },
        extractComments: false,
      }),
    ],
  },
  plugins: [
    withoutHyphenation,
    new ReaderFromDisk(),
    new RecordSources(),
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({
      template: './src/workbench/page/index.ejs',
      chunks: ['workbench'],
      scriptLoading: 'defer',
      minify: false,
      templateParameters: { csp: contentSecurityPolicy },
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/icons.svg', to: 'icon.svg', transform: appIcon },
        { from: 'assets/icons/app-80.png', to: 'icon-80.png' },
        { from: 'src/workbench/offline/manifest.webmanifest', to: 'manifest.webmanifest' },
      ],
    }),
  ],
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
};
