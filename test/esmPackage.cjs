/** Turns a package that ships ES modules only into CommonJS, so that jest can load it. */
const { transformSync } = require('esbuild');

module.exports = {
  process(source, path) {
    const { code } = transformSync(source, {
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      loader: 'js',
      define: { 'import.meta.url': '__importMetaUrl' },
      banner: 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
      logLevel: 'error',
    });
    return { code };
  },
};
