import type { ColumnId } from '../model/table';
import { slotIn, type BlockPlan } from './columns';
import type { Lattice, Slot } from './lattice';
import { level1KindOf } from './levels';
import { squeeze } from './text/normalize';

/** A row of an indicator block, its cells found but its levels not yet filled down. */
export interface DataRow {
  readonly row: number;
  readonly cells: ReadonlyMap<ColumnId, Slot>;
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

/** Words that close a form: notes, signatures, opinions. */
const CLOSING =
  /^(注|附注|说明|备注|填报说明|填表说明|填表人|填报人|填报单位|填表日期|填报日期|填报时间|制表人|经办人|审核人|复核人|单位负责人|项目负责人|财务负责人|负责人|联系人|联系电话|审核意见|主管部门审核意见|财政部门审核意见|财政审核意见|主管部门意见|部门意见|评审意见|专家意见|其他需要说明的问题|其他需说明的问题|其他说明的问题|其他说明|其他需要说明的事项|保障措施|绩效目标保障措施|评价结论|存在问题|改进措施|附件)$/;
const TOTAL = /^(总分|合计|总计|小计|总得分|绩效总分|自评总分|得分合计|分值合计|合计得分|总分值)$/;

/** “指标1：”, “1.”, “……”: printed to be replaced. */
const PRINTED = /^(指标|三级指标)?[（(]?\d{0,2}[)）]?[.、：:]?$|^[….。·]+$/;

/** Reads the rows of a block from its header down to a note, a label of the head, or the last row given. */
export function dataRowsOf(lattice: Lattice, plan: BlockPlan, rows: readonly number[]): DataRows {
  const read: DataRow[] = [];
  const groups = new Map<number, Slot>();
  let total: number | null = null;
  for (const row of rows) {
    const cells = cellsOf(lattice, plan, row);
    const first = lattice.slots(row).find((slot) => slot.row === row);
    if (!first) continue;
    if (isTotal(first)) {
      total ??= row;
    } else if (closes(first, cells)) {
      return { rows: read, groups, total, end: row };
    } else if (isLine(cells, first)) {
      if (level1KindOf(first.cell!.text)) groups.set(row, first);
    } else if (begins(row, cells)) {
      read.push({ row, cells, stated: isStated(cells) });
    }
  }
  return { rows: read, groups, total, end: null };
}

function cellsOf(lattice: Lattice, plan: BlockPlan, row: number): Map<ColumnId, Slot> {
  const cells = new Map<ColumnId, Slot>();
  plan.columns.forEach((span, id) => cells.set(id, slotIn(lattice, row, span)));
  return cells;
}

function isTotal({ cell, label }: Slot): boolean {
  return TOTAL.test(label.key || squeeze(cell!.text));
}

function closes(first: Slot, cells: ReadonlyMap<ColumnId, Slot>): boolean {
  const key = (first.label.inline?.label ?? first.label).key;
  if (CLOSING.test(key)) return !isFilled(cells.get('value')) || isWide(cells, first);
  if (/^(注|备注|说明|填表说明|填报说明)\d?[:：、.．]/.test(squeeze(first.cell!.text))) return true;
  const heads = first.label.inline?.label ?? first.label;
  return !!(heads.field || heads.goal || heads.plan) && !isFilled(cells.get('value'));
}

/** One cell over name and value alike: a line of text, no indicator. */
function isWide(cells: ReadonlyMap<ColumnId, Slot>, first: Slot): boolean {
  const value = cells.get('value');
  return (
    !!value && (value === first || value === cells.get('level3') || value === cells.get('level1'))
  );
}

function isLine(cells: ReadonlyMap<ColumnId, Slot>, first: Slot): boolean {
  if (isWide(cells, first) && !cells.get('value')!.blank) return true;
  const isAlone = [...cells.values()].every(
    (slot) => slot === first || slot.row !== first.row || slot.blank,
  );
  if (!isAlone || (first === cells.get('level3') && cells.has('level2'))) return false;
  // A lone long text is a remark; a lone level begins its block or stands for an empty one.
  const lone = squeeze(first.cell!.text);
  return (
    lone.length > 24 ||
    /[。；]/.test(lone) ||
    (first === cells.get('level1') && cells.has('level2'))
  );
}

/** Whether anything of the block begins on the row; a row that only goes on with cells from above is part of that row. */
function begins(row: number, cells: ReadonlyMap<ColumnId, Slot>): boolean {
  for (const [id, slot] of cells)
    if (id !== 'level1' && slot.row === row && !slot.blank) return true;
  return false;
}

function isStated(cells: ReadonlyMap<ColumnId, Slot>): boolean {
  const name = cells.get('level3');
  const named = isFilled(name) && name !== cells.get('level2') && name !== cells.get('level1');
  const isContinued = (id: ColumnId) =>
    cells.get(id) === name || cells.get(id) === cells.get('level2');
  return (
    named ||
    (isFilled(cells.get('value')) && !isContinued('value')) ||
    (isFilled(cells.get('description')) && !isContinued('description'))
  );
}

/** Holds something of its own, not what the form has printed. */
export function isFilled(slot: Slot | undefined): boolean {
  return !!slot && !slot.blank && !PRINTED.test(squeeze(slot.cell!.text));
}
