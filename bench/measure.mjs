import { spawnSync } from 'node:child_process';

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs contestants in turn, A B A B …, so that a busy moment of the machine falls on all of them;
 * gives each one's median. The first round warms caches and is not counted.
 */
export function interleave(contestants, rounds) {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(contestants)) {
      const result = run();
      if (round > 0) times[name].push(result);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** Milliseconds that a whole process takes. Its exit code must be among the expected. */
export function processTime(command, args, { expected = [0], cwd } = {}) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (!expected.includes(status)) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return time;
}

/** What a script of ours prints as JSON. */
export function processJson(script, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
