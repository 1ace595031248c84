import { LAST_COL, LAST_ROW } from '../../zip/guards';
import type { Corner, Reference } from './references';
import { mapReferences, printCells } from './references';
import type { RowMoves } from './row-moves';

/** The first row of the cells that one formula is for, before and after: what it says without `$` of that row it says of each. */
export interface Anchor {
  readonly before: number;
  readonly after: number;
}

/**
 * A formula after rows have moved. `home` is the sheet it stands on, which bare references mean. With an `anchor`, as in
 * conditional formats and lists, a reference without `$` to the anchor's own row follows the anchor. Throws CannotMoveRows
 * when what the formula refers to is deleted, or when it reaches over several sheets.
 */
export function moveFormula(
  formula: string,
  moves: RowMoves,
  home: string | null,
  anchor: Anchor | null = null,
  follows: (reference: Reference) => boolean = () => true,
): string {
  if (home !== moves.sheet && !formula.includes('!')) return formula;
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheet ?? home;
    if (reference.sheet?.includes(':')) throw moves.refuse(`公式 ${formula} 跨工作表引用`);
    if (sheet?.toLowerCase() !== moves.sheet.toLowerCase()) return null;
    if (!follows(reference)) return null;
    const moved = moveReference(reference, moves, anchor);
    if (moved === null) throw moves.refuse(`公式 ${formula} 引用了要删除的行`);
    return moved === PUSHED_OFF ? moved : printCells(moved);
  });
}

/**
 * A defined name after rows have moved. A reference without `$` before its row is relative to the cell that uses the name, not to a row of
 * the sheet, and stays. Throws CannotMoveRows for a range with one end of each kind.
 */
export function moveName(formula: string, moves: RowMoves): string {
  return moveFormula(formula, moves, null, null, ({ from, to }) => {
    if (from.row !== null && to && from.rowFixed !== to.rowFixed)
      throw moves.refuse(`名称的引用 ${formula} 只有一端固定`);
    return from.rowFixed;
  });
}

/** The print area (打印区域) after rows have moved: a new row below the last printed one is printed like it. */
export function movePrintArea(formula: string, moves: RowMoves): string {
  return mapReferences(moveFormula(formula, moves, null), (reference) => {
    const { sheet, from, to } = reference;
    if (sheet !== moves.sheet || from.row === null || !to || to.row === null) return null;
    const end = to.row;
    const added = moves.added.filter(({ edit, row }) => row > end && moves.row(edit.like) === end);
    const bottom = added.reduce((lowest, { row }) => (row === lowest + 1 ? row : lowest), end);
    return printCells({ from, to: { ...to, row: bottom } });
  });
}

type Cells = Pick<Reference, 'from' | 'to'>;

/** What a reference becomes whose cells leave the sheet at its end. */
const PUSHED_OFF = '#REF!';

function moveReference(
  { from, to }: Reference,
  moves: RowMoves,
  anchor: Anchor | null,
): Cells | typeof PUSHED_OFF | null {
  if (from.row === null) return { from, to };
  const last = to?.row ?? from.row;
  // `O2:O1` means what `O1:O2` means, and stays upside down.
  const turned = last < from.row;
  const [top, bottom] = turned ? [last, from.row] : [from.row, last];
  const moved = moves.area({ top, left: 0, bottom, right: 0 });
  const place = (corner: Corner, row: number | undefined): Corner | null => {
    if (anchor && !corner.rowFixed && corner.row === anchor.before) {
      return { ...corner, row: anchor.after };
    }
    return row === undefined ? null : { ...corner, row };
  };
  const first = place(from, turned ? moved?.bottom : moved?.top);
  const end = to && place(to, turned ? moved?.top : moved?.bottom);
  if (first === null || (to !== null && end === null)) return null;
  return moved && moved.top > LAST_ROW ? PUSHED_OFF : { from: first, to: end };
}

/** The formula that a shared one stands for some rows below and columns right of where it is written; null when it leaves the sheet. */
export function spreadFormula(formula: string, rows: number, cols: number): string | null {
  let leaves = false;
  const spread = mapReferences(formula, ({ from, to }) => {
    const moved = { from: moveCorner(from, rows, cols), to: to && moveCorner(to, rows, cols) };
    leaves ||= [moved.from, moved.to].some((corner) => corner !== null && !isOnSheet(corner));
    return leaves ? null : printCells(moved);
  });
  return leaves ? null : spread;
}

function isOnSheet({ row, col }: Corner): boolean {
  const [down, right] = [row ?? 0, col ?? 0];
  return down >= 0 && right >= 0 && down <= LAST_ROW && right <= LAST_COL;
}

function moveCorner(corner: Corner, rows: number, cols: number): Corner {
  const { row, rowFixed, col, colFixed } = corner;
  return {
    ...corner,
    row: row === null || rowFixed ? row : row + rows,
    col: col === null || colFixed ? col : col + cols,
  };
}
