/** What a range answers for all its cells, row by row. */
export type Matrix = readonly (readonly unknown[])[];

interface Indexed {
  Item(row: number, col: number): unknown;
}

/**
 * Values of a range of known size, whatever shape the program gave them: rows of values, one flat line for a single row
 * or column, a lone value for a lone cell, or an object that is asked cell by cell. Nothing is null, never undefined.
 */
export function toMatrix(given: unknown, rows: number, cols: number): unknown[][] {
  const valueAt = readerOf(given, rows, cols);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (__, col) => valueAt(row, col) ?? null),
  );
}

function readerOf(
  given: unknown,
  rows: number,
  cols: number,
): (row: number, col: number) => unknown {
  if (Array.isArray(given)) {
    const lines: readonly unknown[] = given;
    if (lines.some(Array.isArray))
      return (row, col) => (lines[row] as unknown[] | undefined)?.[col];
    return (row, col) => lines[row * cols + col];
  }
  if (isIndexed(given)) return (row, col) => given.Item(row + 1, col + 1);
  return () => (rows === 1 && cols === 1 ? given : null);
}

function isIndexed(given: unknown): given is Indexed {
  const kind = typeof given;
  return (
    given !== null &&
    (kind === 'object' || kind === 'function') &&
    typeof (given as Partial<Indexed>).Item === 'function'
  );
}
