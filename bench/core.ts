/** What the benchmarks run in a process of its own. */
export { check } from '../src/lint/check';
export { readBook } from '../src/xlsx/read';
