/** What the benchmarks run in their own process, and what the budget of the core is measured by. */
export { check } from '../src/lint/check';
export { readBook } from '../src/xlsx/read';
