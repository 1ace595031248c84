import { cellAt, type Grid } from '../../../src/model/grid';
import { sketch } from '../sketch';

/** A form drawn another way: what is read must stay the same. */
export interface Variant {
  readonly name: string;
  readonly draw: (text: string) => Grid;
  /** How far the form has moved. */
  readonly origin: { readonly row: number; readonly col: number };
  /** A level that the form itself repeats on every row reads as one cell over all of them. */
  readonly levelsJoined?: true;
}

const HERE = { row: 0, col: 0 };

/** Words that stand as labels in our forms, and only as labels. */
const LABELS =
  /^(项目名称|主管部门|实施单位|项目属性|年度目标|绩效指标|一级指标|二级指标|三级指标|指标值|年度指标值|产出指标|效益指标|数量指标|质量指标|时效指标|成本指标|满意度指标|其他资金|总分)$/;

export const VARIANTS: readonly Variant[] = [
  { name: 'merges unknown', draw: (text) => sketch(text, { merges: false }), origin: HERE },
  {
    name: 'no merge in the file',
    draw: (text) => ({ ...sketch(text, { merges: false }), merges: [] }),
    origin: HERE,
  },
  { name: 'merges written out cell by cell', draw: writtenOut, origin: HERE, levelsJoined: true },
  { name: 'moved to C5', draw: (text) => sketch(text, { at: 'C5' }), origin: { row: 4, col: 2 } },
  { name: 'blanks inside labels', draw: (text) => sketch(byCell(text, spaced)), origin: HERE },
  { name: 'labels broken over lines', draw: (text) => sketch(byCell(text, broken)), origin: HERE },
  { name: 'full-width signs', draw: (text) => sketch(byCell(text, wide)), origin: HERE },
  {
    name: 'on a hidden sheet with hidden columns',
    draw: (text) => sketch(text, { visibility: 'hidden', hiddenCols: [1, 2], hiddenRows: [3] }),
    origin: HERE,
  },
];

function byCell(text: string, change: (cell: string) => string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => change(cell.trim()))
        .join(' | '),
    )
    .join('\n');
}

function spaced(cell: string): string {
  return LABELS.test(cell) ? [...cell].join(' ') : cell;
}

function broken(cell: string): string {
  return LABELS.test(cell) ? `${cell.slice(0, 2)}⏎⏎${cell.slice(2)} ` : cell;
}

/** Digits, letters, brackets, colons and percent signs as a Chinese keyboard writes them. */
function wide(cell: string): string {
  if (/^[<^#]/.test(cell)) return cell;
  return cell.replace(/[0-9A-Za-z()%:]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) + 0xfee0),
  );
}

/** No merge in the file, and every cell of one holds its text, as tables copied out of a document have it. */
function writtenOut(text: string): Grid {
  const grid = sketch(text);
  const rows = new Map([...grid.rows].map(([row, cells]) => [row, [...cells]]));
  for (const { top, left, bottom, right } of grid.merges ?? []) {
    const cell = cellAt(grid, top, left);
    for (let row = top; cell && row <= bottom; row += 1) {
      const cells = rows.get(row) ?? [];
      cells.length = Math.max(cells.length, right + 1);
      cells.fill(cell, left, right + 1);
      rows.set(row, cells);
    }
  }
  return { ...grid, rows: new Map([...rows].sort(([a], [b]) => a - b)), merges: [] };
}
