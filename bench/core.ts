/** What the benchmarks run in a process of its own. */
export { readDocx } from '../src/docx/read/read';
export { applyTextEdits } from '../src/lint/apply-edits';
export { check } from '../src/lint/check';
export { heldAt } from '../src/model/grid';
export { readBook } from '../src/xlsx/read/read';
