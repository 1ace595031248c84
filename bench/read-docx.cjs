/** `node bench/read-docx.cjs FILE ROUNDS` reads and checks a .docx in this process and prints the median time in milliseconds. */
const { readFileSync } = require('node:fs');
const { check, readDocx } = require('../dist/core.js');

const [file, rounds] = process.argv.slice(2);
const bytes = readFileSync(file);
const times = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const start = process.hrtime.bigint();
  if (check(readDocx(bytes)).tables.length === 0) throw new Error('no form was found');
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ time: times[Math.floor(times.length / 2)] }));
