/** `node build/compile-once.cjs PROGRAM`: checks the sample with it, so that V8 compiles what a check takes, and keeps that. */
const { writeFileSync } = require('node:fs');
const { compiledOf, runCompiled } = require('../bin/run-compiled');

const [node, , program] = process.argv;
process.argv = [node, program, 'check', 'examples/物业费绩效目标表.xlsx', '--format', 'json'];
const script = runCompiled(program);
process.once('exit', () => {
  writeFileSync(compiledOf(program), script.createCachedData());
  // The sample has problems, which is no failure here.
  process.exitCode = 0;
});
