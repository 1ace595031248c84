import type { Book, Grid } from '../../model/grid';
import { TEXT_SHEET, type TablePosition } from '../../model/text-layout';
import { textGrid } from '../text-cell';

/**
 * The text of an old Word document (.doc) as a book. There a tab ends a cell and a tab with a line break a row; which cells are
 * merged is not told, and neither are automatic numbers.
 */
export function readDocText(body: string): Book {
  const lines = body.split('\n');
  const paragraphs: string[] = [];
  const grids: Grid[] = [];
  const tables: TablePosition[] = [];
  for (let at = 0; at < lines.length;) {
    const rows: string[][] = [];
    let end = at;
    for (let next = rowEnd(lines, end, 0); next !== null; next = rowEnd(lines, end, rows.length)) {
      rows.push(...rowsIn(lines.slice(end, next + 1).join('\n')));
      end = next + 1;
    }
    if (rows.length === 0) {
      paragraphs.push(lines[at]!);
      at += 1;
      continue;
    }
    const sheet = `表${String(tables.length + 1)}`;
    tables.push({ sheet, after: paragraphs.length - 1 });
    grids.push(textGrid(sheet, rows, null));
    at = end;
  }
  return {
    grids: [
      textGrid(
        TEXT_SHEET,
        paragraphs.map((text) => [text]),
        [],
      ),
      ...grids,
    ],
    text: {
      source: 'doc',
      numbers: new Map(),
      levels: new Map(),
      contents: new Set(),
      tables,
      numbersKnown: false,
      lines: null,
    },
  };
}

/** A cell has no more paragraphs than this before its tab: what stands further down is no part of it. */
const MOST_LINES = 8;

/** A line of a label inside a table is not longer. */
const LONGEST_LABEL = 6;
const NUMBERED = /^(\d|[一二三四五六七八九十]+[、.．]|[（(])/;

/** The line on which the row that begins here ends; null where none begins. A cell may hold several paragraphs. */
function rowEnd(lines: readonly string[], start: number, before: number): number | null {
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    const line = lines[at]!;
    if (line.endsWith('\t')) return at;
    if (line.includes('\t')) continue;
    // Before the first tab only a label over two lines, 项目 over 编码, is a cell; above a table its title stands.
    if (line.trim() === '' || line.trim().length > (before > 0 ? LONGEST_LABEL : 4)) return null;
    if (NUMBERED.test(line)) return null;
  }
  return null;
}

/**
 * The rows of a piece that ends with a row: one, or two where the end of the first was not marked as one. Then it shows as a blank
 * cell before that of a merged label, and a single long text follows.
 */
function rowsIn(piece: string): string[][] {
  const cells = piece.slice(0, -1).split('\t');
  const last = cells.length - 1;
  const isJoined =
    last > 3 && cells[last] !== '' && cells[last - 1] === '' && cells[last - 2] === '';
  return isJoined && cells[last]!.length > 8
    ? [cells.slice(0, last - 2), cells.slice(last - 1)]
    : [cells];
}
