/** mammoth only reading a .docx: `node mammoth-read.cjs FILE ROUNDS` prints the median time in milliseconds. */
const { readFileSync } = require('node:fs');
const mammoth = require('mammoth');

const [file, rounds] = process.argv.slice(2);
const buffer = readFileSync(file);

async function main() {
  const times = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    const start = process.hrtime.bigint();
    const { value } = await mammoth.convertToHtml({ buffer });
    if (value.length === 0) throw new Error('nothing was read');
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  times.sort((a, b) => a - b);
  console.log(JSON.stringify({ time: times[Math.floor(times.length / 2)] }));
}

main();
