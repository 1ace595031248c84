import type { MoneyUnit } from '../model/money';
import type { Task } from '../model/table';
import { fundAmount } from './fund-amount';
import type { Head } from './head';
import type { Slot } from './lattice';
import { moneyUnitIn } from './text/money';

const NAME = /^(任务名称|主要任务|重点任务|工作任务|任务)$/;
const CONTENT = /^(主要内容|任务内容|工作内容|任务描述|主要内容及任务)$/;
const AMOUNT = /^(预算金额|总额|资金总额|预算资金|金额|涉及金额|预算数|预算安排|任务资金|资金)$/;
const SUM = /^(金额)?(合计|总计|小计)$/;

interface TaskColumns {
  readonly name: Slot;
  readonly content: Slot | null;
  readonly amount: Slot | null;
}

/** Reads the rows of 年度主要任务 in a department's form: name, content and, where stated, the amount. */
export function readTasks(head: Head, note: MoneyUnit | null): Task[] {
  const { lattice, taken } = head;
  const tasks: Task[] = [];
  let columns: TaskColumns | null = null;
  for (const row of head.rows) {
    const own = lattice.slots(row).filter((slot) => slot.row === row);
    const heading = columnsOn(own);
    if (heading) {
      columns = heading;
      own.forEach((slot) => taken.add(slot));
    } else if (columns && isSecondHeading(own, columns)) {
      own.forEach((slot) => taken.add(slot));
    } else if (columns) {
      const task = taskOn(head, row, columns, note);
      if (task === 'end') columns = null;
      else if (task) tasks.push(task);
    }
  }
  return tasks;
}

function columnsOn(own: readonly Slot[]): TaskColumns | null {
  const find = (words: RegExp) =>
    own.find(({ label, cell }) => words.test(label.key || cell!.text)) ?? null;
  const name = own.find(({ label }) => label.key === '任务名称') ?? null;
  const content = find(CONTENT);
  const named = name ?? (content ? find(NAME) : null);
  return named && (content || find(AMOUNT)) ? { name: named, content, amount: find(AMOUNT) } : null;
}

/** 总额 财政拨款 其他资金 under 预算金额. */
function isSecondHeading(own: readonly Slot[], { amount }: TaskColumns): boolean {
  return (
    !!amount && own.length > 0 && own.every(({ label, col }) => col >= amount.col && label.fund)
  );
}

function taskOn(
  { lattice, taken }: Head,
  row: number,
  columns: TaskColumns,
  note: MoneyUnit | null,
): Task | 'end' | null {
  const name = lattice.at(row, columns.name.col);
  const isBeside = name.row === row && !name.blank && name.right <= columns.name.right;
  if (!isBeside) return name.row < row && name.row > columns.name.row ? null : 'end';
  const key = name.label.key || name.cell!.text;
  if (name.label.goal || name.label.field || name.label.column) return 'end';
  if (SUM.test(key)) return null;
  const cell = (slot: Slot | null) => (slot ? lattice.at(row, slot.col) : null);
  const content = cell(columns.content);
  const value = cell(columns.amount);
  for (const slot of [name, content, value]) if (slot) taken.add(slot);
  return {
    name: lattice.field(name),
    content: content && lattice.field(content),
    amount:
      value && columns.amount
        ? amountOf(lattice.field(columns.amount), lattice.field(value), note)
        : null,
  };
}

function amountOf(
  label: Task['name'],
  value: Task['name'],
  note: MoneyUnit | null,
): Task['amount'] {
  const labelled = moneyUnitIn(label.raw);
  const money = fundAmount({ label, value }, { labelled, note });
  return { role: 'part', term: 'annual', column: 'budget', label, value, money };
}
