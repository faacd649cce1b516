/**
 * dist/: functions.js (the worksheet functions, loads by itself), taskpane.js (the pane, loaded when it is seen),
 * taskpane.html, functions.json and functions-th.json (metadata), manifest.xml, assets/, help/.
 * BASE_URL: where dist/ will be hosted. OFFICE_JS_URL: the office.js of the user's cloud (docs/guide/administrators.md).
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');
const { version } = require('./package.json');

const DEVELOPMENT_URL = 'https://localhost:3000/';
const OFFICE_JS_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

function address(name, value, fallback) {
  const url = new URL(value || fallback);
  if (url.protocol !== 'https:') throw new Error(`${name} must be an https address, not ${value}`);
  return url.href;
}

const baseUrl = address('BASE_URL', process.env.BASE_URL, DEVELOPMENT_URL).replace(/\/*$/, '/');
const officeJsUrl = address('OFFICE_JS_URL', process.env.OFFICE_JS_URL, OFFICE_JS_URL);

/** Emits the metadata that is made from the doc comments of the worksheet functions, and the help pages. */
class MetadataAndHelp {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('MetadataAndHelp', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'MetadataAndHelp', stage }, async () => {
        const { generateMetadata } = await import('./tools/metadata.mjs');
        const { en, th } = await generateMetadata({ baseUrl });
        const emit = (name, data) =>
          compilation.emitAsset(name, new webpack.sources.RawSource(JSON.stringify(data, null, 2)));
        emit('functions.json', en);
        emit('functions-th.json', th);
        const { renderHelp } = await import('./tools/help.mjs');
        for (const [name, html] of Object.entries(renderHelp())) {
          compilation.emitAsset(`help/${name}`, new webpack.sources.RawSource(html));
        }
      });
    });
  }
}

module.exports = (_env, { mode }) => ({
  mode,
  target: ['web', 'es2021'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: { functions: './src/functions/register.ts', taskpane: './src/taskpane/start.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({ OUTTURN_VERSION: JSON.stringify(version), OUTTURN_BASE_URL: JSON.stringify(baseUrl) }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new MetadataAndHelp(),
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
      scriptLoading: 'blocking',
      inject: 'body',
      templateParameters: { officeJsUrl, officeJsOrigin: new URL(officeJsUrl).origin },
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
        { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, baseUrl) },
        { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
      ],
    }),
  ],
  // The page stays as written: a host or an administrator may have to read it or change its office.js address.
  experiments: { html: false },
  performance: { hints: false },
  devServer: { port: 3000, hot: false, liveReload: false, headers: { 'Access-Control-Allow-Origin': '*' } },
});
