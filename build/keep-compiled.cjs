const { execFileSync } = require('node:child_process');
const { rmSync } = require('node:fs');
const path = require('node:path');
const { compiledOf } = require('../bin/run-compiled');

/** After a build runs the program once, over a real workbook, and keeps what V8 made of it for the next starts. */
class KeepCompiled {
  apply(compiler) {
    const program = path.resolve('dist/cli.js');
    // V8 knows a source by its length only: what was made of another must be gone before that one is there.
    compiler.hooks.emit.tap('KeepCompiled', () => rmSync(compiledOf(program), { force: true }));
    compiler.hooks.done.tap('KeepCompiled', (stats) => {
      if (!stats.hasErrors())
        execFileSync(process.execPath, [require.resolve('./compile-once.cjs'), program]);
    });
  }
}

module.exports = { KeepCompiled };
