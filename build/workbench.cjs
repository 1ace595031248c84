const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');
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

/** Nothing is asked of another origin. Univer draws cell patterns from data: pictures and writes its styles into the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
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
  entry: { workbench: './src/workbench/main.ts' },
  output: { path: path.resolve('dist/workbench'), filename: '[name].js', publicPath: '' },
  resolve: {
    extensions: ['.ts', '.js'],
    alias: {
      react: installed('react'),
      'react-dom': installed('react-dom'),
      'opentype.js$': stub('opentype'),
      'franc-min$': stub('franc-min'),
      'cjk-regex$': stub('cjk-regex'),
    },
  },
  module: {
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      typescript({ target: 'es2022' }),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.xlsx$/, type: 'asset/inline' },
      { test: /\.svg$/, type: 'asset/source' },
    ],
  },
  optimization: {
    splitChunks: false,
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
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({
      template: './src/workbench/page/index.ejs',
      scriptLoading: 'defer',
      minify: false,
      templateParameters: { csp: contentSecurityPolicy },
    }),
  ],
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
};
