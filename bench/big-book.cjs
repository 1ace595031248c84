/**
 * `node bench/big-book.cjs ours|sheetjs FILE ROUNDS` reads one workbook in this process (ours: reads, finds the tables, runs
 * every rule) and prints the median time in milliseconds and the process's peak memory in megabytes.
 */
const { readFileSync } = require('node:fs');

const [who, file, rounds] = process.argv.slice(2);
const bytes = readFileSync(file);
const contestants = {
  ours: () => {
    const { readBook, check } = require('../dist/core.js');
    return () => check(readBook(bytes)).problems.length;
  },
  sheetjs: () => {
    const { read } = require('@e965/xlsx');
    return () => read(bytes).SheetNames.length;
  },
};

const run = contestants[who]();
const times = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const start = process.hrtime.bigint();
  if (run() === 0) throw new Error('nothing was found');
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
}
times.sort((a, b) => a - b);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ time: times[Math.floor(times.length / 2)], peak }));
