import type { ReadTable } from './table';

/** A table with the name of the sheet that it becomes. */
export interface NamedTable {
  readonly sheet: string;
  readonly table: ReadTable;
}

/** A table and the tables in its cells: `表2`, `表2.A1.1`. */
export function namedTables(sheet: string, table: ReadTable): NamedTable[] {
  const counts = new Map<string, number>();
  return [
    { sheet, table },
    ...table.nested.flatMap(({ cell, table: inner }) => {
      const count = (counts.get(cell) ?? 0) + 1;
      counts.set(cell, count);
      return namedTables(`${sheet}.${cell}.${String(count)}`, inner);
    }),
  ];
}
