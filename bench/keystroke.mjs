import { readFileSync } from 'node:fs';
import { interleave } from './measure.mjs';
import { load } from './source.mjs';

const { readBook } = load('../src/xlsx/read.ts');
const { applyTextEdits } = load('../src/lint/apply-edits.ts');
const { check } = load('../src/lint/check.ts');
const { heldAt } = load('../src/model/grid.ts');
const { Linter } = load('eslint');
const recommended = load('@eslint/js').configs.recommended;

const REPEATS = 50;

/** One table checked anew after a keystroke, beside ESLint verifying the same rows written as source. Milliseconds each. */
export function measureKeystroke(file) {
  const book = readBook(readFileSync(file));
  const type = typist(book);
  const source = rowsAsSource(book);
  const linter = new Linter();
  return interleave(
    {
      ours: () => perRun(() => check(type(), { keep: true })),
      peer: () => perRun(() => linter.verify(source, recommended)),
    },
    9,
  );
}

function perRun(run) {
  const start = process.hrtime.bigint();
  for (let n = 0; n < REPEATS; n += 1) run();
  return Number(process.hrtime.bigint() - start) / 1e6 / REPEATS;
}

/** A value typed into the first row of indicators, another one each time: an unchanged table would not be judged again. */
function typist(book) {
  const { place } = check(book).tables[0].indicators[0].value;
  const held = heldAt(book.grids[0], place.row, place.col);
  const texts = ['≥1项', '≥2项'];
  let typed = 0;
  return () => {
    typed += 1;
    return applyTextEdits(book, [{ kind: 'set-text', place, held, text: texts[typed % 2] }]);
  };
}

/** A statement a row: `record("产出指标", "数量指标", …);` */
function rowsAsSource(book) {
  const lines = [...book.grids[0].rows.values()].map((row) => {
    const cells = row.filter(Boolean).map((cell) => JSON.stringify(cell.text));
    return `record(${cells.join(', ')});`;
  });
  return `${lines.join('\n')}\n`;
}
