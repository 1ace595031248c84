import type { Cell, Grid } from '../src/model/grid';
import { a1, columnLetters, type Area } from '../src/model/place';

/** A rule's example as an HTML table: merged cells are kept, rows and columns carry their numbers, reported cells a mark. */
export function exampleTable(grid: Grid, reported: ReadonlySet<string>): string {
  const area = extentOf(grid);
  const letters = range(area.left, area.right).map((col) => `<th>${columnLetters(col)}</th>`);
  const rows = range(area.top, area.bottom).map((row) => {
    const cells = range(area.left, area.right).flatMap((col) => cellAt(grid, row, col, reported));
    return `<tr><th>${row + 1}</th>${cells.join('')}</tr>`;
  });
  return ['<table>', `<tr><th></th>${letters.join('')}</tr>`, ...rows, '</table>'].join('\n');
}

/** Nothing for a cell that another one covers. */
function cellAt(grid: Grid, row: number, col: number, reported: ReadonlySet<string>): string[] {
  const merge = grid.merges?.find((area) => covers(area, row, col));
  if (merge && (merge.top !== row || merge.left !== col)) return [];
  const text = shown(grid.rows.get(row)?.[col]);
  const body = reported.has(a1({ row, col })) ? `<b>❗${text || '（空）'}</b>` : text;
  return [`<td${merge ? spans(merge) : ''}>${body}</td>`];
}

function covers({ top, left, bottom, right }: Area, row: number, col: number): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}

function spans({ top, left, bottom, right }: Area): string {
  const down = bottom > top ? ` rowspan="${bottom - top + 1}"` : '';
  const across = right > left ? ` colspan="${right - left + 1}"` : '';
  return down + across;
}

function shown(cell: Cell | undefined): string {
  return escaped(cell?.text ?? '').replace(/\n/g, '<br>');
}

/** Safe inside HTML that Markdown carries. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function extentOf({ rows, merges }: Grid): Area {
  const areas = [...(merges ?? [])];
  const bottom = Math.max(...rows.keys(), ...areas.map((area) => area.bottom));
  const widest = [...rows.values()].map((cells) => cells.length - 1);
  const right = Math.max(...widest, ...areas.map((area) => area.right));
  return { top: 0, left: 0, bottom, right };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
