import type { Book, Grid } from '../../model/grid';
import { lineKey, TEXT_SHEET, type TablePosition } from '../../model/text-layout';
import { textGrid } from '../text-cell';
import { readTableLines } from './table-lines';

/**
 * Reads a plain text: a line a paragraph, a tab-led line a cell of a table. Merges are not written in a text, so none are known;
 * neither are automatic numbers.
 */
export function readTxt(text: string): Book {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r|\f/);
  const paragraphs: (readonly [string] | readonly [])[] = [];
  const grids: Grid[] = [];
  const tables: TablePosition[] = [];
  const cellLines = new Map<string, number>();
  for (let at = 0; at < lines.length;) {
    const table = readTableLines(lines, at);
    if (!table) {
      paragraphs[at] = [lines[at]!];
      at += 1;
      continue;
    }
    const sheet = `表${String(tables.length + 1)}`;
    table.cells.forEach((row, rowIndex) =>
      row.forEach(({ line }, col) =>
        cellLines.set(lineKey({ sheet, row: rowIndex, col }), line + 1),
      ),
    );
    tables.push({ sheet, after: at - 1 });
    grids.push(
      textGrid(
        sheet,
        table.cells.map((row) => row.map((cell) => cell.text)),
        null,
      ),
    );
    for (let line = at; line < table.end; line += 1) paragraphs[line] = [];
    at = table.end;
  }
  return {
    grids: [textGrid(TEXT_SHEET, paragraphs, []), ...grids],
    text: {
      source: 'txt',
      numbers: new Map(),
      levels: new Map(),
      contents: new Set(),
      tables,
      numbersKnown: false,
      lines: cellLines,
    },
  };
}
