/**
 * `node bench/keystroke.cjs FILE` prints, in milliseconds, what it takes to check one table anew after a keystroke and what ESLint
 * takes to verify the same rows written as source: the first time in a process that has done each once, and once warm.
 */
const { readFileSync } = require('node:fs');
const { Linter } = require('eslint');
const { createRequire } = require('node:module');
const { applyTextEdits, check, heldAt, readBook } = require('../dist/core.js');

// ESLint's own copy of its recommended rules.
const { configs } = createRequire(require.resolve('eslint'))('@eslint/js');

const WARM = 300;
const COUNTED = 200;

const book = readBook(readFileSync(process.argv[2]));
let outcome = check(book, { keep: true });
const { place } = outcome.tables[0].indicators[0].value;
const held = heldAt(book.grids[0], place.row, place.col);
let typed = 0;

/** A value typed into the first row of indicators, another one each time: an unchanged table would not be judged again. */
function ours() {
  typed += 1;
  const text = typed % 2 ? '≥1项' : '≥2项';
  const edited = applyTextEdits(book, [{ kind: 'set-text', place, held, text }]);
  outcome = check(edited, { keep: true, since: outcome });
}

/** A statement a row: `record("产出指标", "数量指标", …);` */
const lines = [...book.grids[0].rows.values()].map((row) => {
  const cells = row.filter(Boolean).map((cell) => JSON.stringify(cell.text));
  return `record(${cells.join(', ')});`;
});
const source = `${lines.join('\n')}\n`;
const linter = new Linter();
const peer = () => linter.verify(source, configs.recommended);
peer();

function time(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const first = { ours: time(ours), peer: time(peer) };
const times = { ours: [], peer: [] };
for (let n = 0; n < WARM + COUNTED; n += 1) {
  const [mine, theirs] = [time(ours), time(peer)];
  if (n < WARM) continue;
  times.ours.push(mine);
  times.peer.push(theirs);
}
const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
console.log(
  JSON.stringify({ first, warm: { ours: median(times.ours), peer: median(times.peer) } }),
);
