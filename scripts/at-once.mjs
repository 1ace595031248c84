/** `node scripts/at-once.mjs lint types …`: runs npm scripts side by side, as many as there are cores; each one's words come when it ends. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const waiting = process.argv.slice(2);
const failed = [];

/** Resolves with the exit code. */
function run(script) {
  return new Promise((resolve) => {
    const words = [];
    const child = spawn('npm', ['run', '--silent', script], {
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => words.push(part));
    child.on('error', (error) => words.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      console.log(`> ${script}${code === 0 ? '' : ' failed'}`);
      process.stdout.write(Buffer.concat(words));
      resolve(code);
    });
  });
}

async function worker() {
  for (let script = waiting.shift(); script; script = waiting.shift())
    if ((await run(script)) !== 0) failed.push(script);
}

await Promise.all(Array.from({ length: availableParallelism() }, worker));
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
