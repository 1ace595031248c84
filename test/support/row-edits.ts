import type { DeleteRow, InsertRow } from '../../src/model/edit';
import { parseA1, parseAreaA1 } from '../../src/model/place';
import { RICH_PARTS, richWorkbook } from './rich-workbook';

/** Rows by the numbers that Excel shows. */
export function insert(
  row: number,
  like: number,
  texts: Readonly<Record<string, string>> = {},
  grow: string[] = [],
): InsertRow {
  return {
    kind: 'insert-row',
    sheet: '绩效表',
    row: row - 1,
    like: like - 1,
    cells: Object.entries(texts).map(([column, text]) => ({
      col: parseA1(`${column}1`)!.col,
      text,
    })),
    grow: grow.map((area) => parseAreaA1(area)!),
    held: [],
  };
}

export function remove(row: number): DeleteRow {
  return { kind: 'delete-row', sheet: '绩效表', row: row - 1, held: [] };
}

/** The rich workbook with its first sheet changed. */
export function withSheet(change: (xml: string) => string): Uint8Array {
  const part = 'xl/worksheets/sheet1.xml';
  return richWorkbook({ [part]: change(String(RICH_PARTS[part])) });
}
