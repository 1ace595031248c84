import type { ColumnId } from '../../model/table';
import { slotIn } from './column-contents';
import type { BlockPlan } from './columns';
import { isLabel } from '../head/head';
import { isSealed } from '../labels/label';
import type { Lattice } from '../sheet/lattice';
import type { Slot } from '../sheet/slot';
import { squeeze } from '../../language/text/normalize';

/** The cells of a row by column. */
type RowCells = ReadonlyMap<ColumnId, Slot>;

/** A row of an indicator block, its cells found but its levels not yet filled down. */
export interface DataRow {
  readonly row: number;
  readonly cells: RowCells;
  /** Whether a name, a description or a value is stated; else the row is pre-printed and waits to be filled in. */
  readonly stated: boolean;
}

/** What lies below a header: its rows, and what else was found on the way. */
export interface DataRows {
  readonly rows: readonly DataRow[];
  /** 一、产出指标 on a line of its own: the level 1 of the rows after it. */
  readonly groups: ReadonlyMap<number, Slot>;
  /** 总分. */
  readonly total: number | null;
  /** The first row that no longer belongs to the block; null when it takes all. */
  readonly end: number | null;
}

/** How far below other words an indicator may follow. */
const REACH = 6;

/** A lone text of this length is a remark. */
const LONGEST_LONE = 24;

/** Reads the rows of a block from its header down to a note, a label of the head, or the last row given. */
export function dataRowsOf(lattice: Lattice, plan: BlockPlan, rows: readonly number[]): DataRows {
  const read: DataRow[] = [];
  const groups = new Map<number, Slot>(plan.level1 && [[-1, plan.level1]]);
  let total: number | null = null;
  let scored = false;
  const left = leftOf(plan);
  for (const [index, row] of rows.entries()) {
    const own = lattice.own(row);
    const [first] = own;
    if (!first || isNumbering(own)) continue;
    const cells = cellsOf(lattice, plan, row);
    if (first.label.ending === 'total') {
      // 总分 is the total, and not a 小计 above it.
      const isScore = first.label.field === 'total-score';
      if (total === null || (isScore && !scored)) total = row;
      scored ||= isScore;
    } else if (scored && !speaks(cells)) {
      return { rows: read, groups, total, end: row };
    } else if (isSignature(own, cells) || closes(first, cells, left)) {
      if (isLabel(first) || !goesOn(lattice, plan, rows.slice(index + 1))) {
        total ??= totalIn(lattice, rows.slice(index));
        return { rows: read, groups, total, end: row };
      }
    } else if (isLine(cells, first)) {
      if (first.label.level1Kind) groups.set(row, first);
    } else if (begins(row, cells)) {
      read.push({ row, cells, stated: isStated(cells) });
    }
  }
  return { rows: read, groups, total, end: null };
}

/** 主管部门（盖章） beside 财政资金管理科室（盖章）, where no level stands. */
function isSignature(own: readonly Slot[], cells: RowCells): boolean {
  return own.some(({ text }) => isSealed(text)) && !speaks(cells);
}

function leftOf({ columns }: BlockPlan): number {
  let left = Infinity;
  columns.forEach((span) => (left = Math.min(left, span.left)));
  return left;
}

function cellsOf(lattice: Lattice, plan: BlockPlan, row: number): RowCells {
  const cells = new Map<ColumnId, Slot>();
  plan.columns.forEach((span, id) => cells.set(id, slotIn(lattice, row, span)));
  return cells;
}

/** “1 2 3 4 …” under a header numbers its columns. */
function isNumbering(own: readonly Slot[]): boolean {
  if (own.length < 3) return false;
  const numbers = own.map(({ text }) => Number(/^[(（]?(\d{1,2})[)）]?$/.exec(squeeze(text))?.[1]));
  return numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
}

/** 总分 may stand below a remark. */
function totalIn(lattice: Lattice, rows: readonly number[]): number | null {
  const isTotal = (row: number) => lattice.own(row)[0]?.label.field === 'total-score';
  return rows.slice(0, REACH).find(isTotal) ?? null;
}

/** 产出, 数量 or the like on the row itself. */
function speaks(cells: RowCells): boolean {
  return [cells.get('level1'), cells.get('level2')].some(
    (slot) => slot?.label.level1Kind ?? slot?.label.level2Kind,
  );
}

/** Words in between are no end while levels of the trade follow in their column. */
function goesOn(lattice: Lattice, { columns }: BlockPlan, later: readonly number[]): boolean {
  const levels = [columns.get('level1'), columns.get('level2')];
  return later.slice(0, REACH).some((row) =>
    levels.some((span) => {
      const slot = span && lattice.at(row, span.left);
      return slot?.row === row && (slot.label.level1Kind ?? slot.label.level2Kind);
    }),
  );
}

/** A note, a signature, a label of the head, or a new label at the left of the block. */
function closes(first: Slot, cells: RowCells, left: number): boolean {
  const { inline, ending } = first.label;
  const { field, goal, plan } = inline?.label ?? first.label;
  const isOther = field || goal || plan || ending === 'closing';
  if (isOther && (inline || first.label.key === '')) return true;
  const named = ending === 'closing' ? isTargeted(cells) : isNamed(cells, first);
  return !!(isOther || first.col < left) && (isWide(cells, first) || !named);
}

/** 填报人 张三 联系电话 0311-… has a figure under 指标值, and a label where names stand. */
function isTargeted(cells: RowCells): boolean {
  const name = cells.get('level3');
  return isFilled(cells.get('value')) && !(name && isLabel(name));
}

/** A value, or a name of its own, shows that the row is an indicator's whatever it begins with. */
function isNamed(cells: RowCells, first: Slot): boolean {
  const name = cells.get('level3');
  return isFilled(cells.get('value')) || (isFilled(name) && name !== first);
}

/** One cell over name and value alike: a line of text, no indicator. A value alone beside a blank name is one. */
function isWide(cells: RowCells, first: Slot): boolean {
  const value = cells.get('value');
  const name = cells.get('level3');
  if (!value) return false;
  if (value === name || value === cells.get('level1')) return true;
  return value === first && !(name?.blank && name.row === first.row);
}

function isLine(cells: RowCells, first: Slot): boolean {
  if (isWide(cells, first) && !cells.get('value')!.blank) return true;
  if (!isAlone(cells, first) || (first === cells.get('level3') && cells.has('level2')))
    return false;
  // A lone long text is a remark; a lone level begins its block or stands for an empty one.
  if (first === cells.get('level1') && cells.has('level2')) return true;
  const lone = squeeze(first.text);
  return lone.length > LONGEST_LONE || /[。；]/.test(lone);
}

function isAlone(cells: RowCells, first: Slot): boolean {
  for (const slot of cells.values()) {
    if (slot !== first && slot.row === first.row && !slot.blank) return false;
  }
  return true;
}

/** Whether anything of the block begins on the row; a row that only goes on with cells from above is part of that row. */
function begins(row: number, cells: RowCells): boolean {
  for (const [id, slot] of cells) {
    if (id !== 'level1' && slot.row === row && !slot.blank) return true;
  }
  return false;
}

function isStated(cells: RowCells): boolean {
  const name = cells.get('level3');
  const level2 = cells.get('level2');
  if (isFilled(name) && name !== level2 && name !== cells.get('level1')) return true;
  return [cells.get('value'), cells.get('initial'), cells.get('description')].some(
    (slot) => isFilled(slot) && slot !== name && slot !== level2,
  );
}

/** Holds something of its own, not what the form has printed. */
export function isFilled(slot: Slot | undefined): boolean {
  return !!slot && !slot.blank && !slot.label.printed;
}
