const { Compilation, sources } = require('webpack');

/**
 * Browsers start no worker from a file on disk, but one from text. `reader.js` is therefore also there as a script that
 * hands over its own text, for pages opened from file:// (src/workbench/file/start-reader.ts).
 */
class ReaderFromDisk {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ReaderFromDisk', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'ReaderFromDisk', stage }, (assets) => {
        const text = JSON.stringify(assets['reader.js'].source().toString());
        const script = new sources.RawSource(`self.jixiaoReader=${text};`);
        compilation.emitAsset('reader-from-disk.js', script, { minimized: true });
      });
    });
  }
}

module.exports = { ReaderFromDisk };
