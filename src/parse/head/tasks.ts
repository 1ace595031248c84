import type { MoneyUnit } from '../../model/money';
import type { Task } from '../../model/table';
import { fundAmount } from '../funds/fund-amount';
import type { Head } from './head';
import type { Slot } from '../sheet/slot';
import { moneyUnitIn } from '../../language/money/money';

const NAME = /^(任务名称|主要任务|重点任务|工作任务|任务)$/;
const CONTENT = /^(主要内容|任务内容|工作内容|任务描述|主要内容及任务|对应(预算)?项目)$/;
const AMOUNT = /^(预算金额|总额|资金总额|预算资金|金额|涉及金额|预算数|预算安排|任务资金|资金)$/;
const NUMBERED = /^(主要|重点)?任务[一二三四五六七八九十\d]+[:：]?$/;
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
    const own = lattice.own(row);
    const heading = columnsOn(own);
    const single = columns ? null : labelledTask(own, note);
    if (single) {
      tasks.push(single.task);
      single.slots.forEach((slot) => taken.add(slot));
    } else if (heading) {
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

/** 任务1 … 预算金额 …: a task whose row has its own labels. */
function labelledTask(
  own: readonly Slot[],
  note: MoneyUnit | null,
): { task: Task; slots: readonly Slot[] } | null {
  const at = own.findIndex(({ text }) => NUMBERED.test(text));
  const name = own[at + 1];
  const amountAt = own.findIndex((slot, index) => index > at + 1 && AMOUNT.test(slot.label.key));
  const [label, value] = [own[amountAt], own[amountAt + 1]];
  if (at < 0 || !name || amountAt < 0 || !label || !value) return null;
  return {
    task: {
      name: name.field,
      content: null,
      amount: amountOf(false, label.field, value.field, note),
    },
    slots: [own[at]!, name, label, value],
  };
}

function columnsOn(own: readonly Slot[]): TaskColumns | null {
  const find = (words: RegExp) =>
    own.find(({ label, text }) => words.test(label.key || text)) ?? null;
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
  if (beginsLeftOf(lattice.slots(row), name)) return 'end';
  const isSum = SUM.test(name.label.key || name.text);
  const isNarrow = name.right <= columns.name.right || isSum;
  const isBeside = name.row === row && !name.blank && isNarrow;
  if (!isBeside) return name.row < row && name.row > columns.name.row ? null : 'end';
  if (name.label.goal || name.label.field || name.label.column) return 'end';
  const cell = (slot: Slot | null) => (slot ? lattice.at(row, slot.col) : null);
  const content = isSum ? null : cell(columns.content);
  const value = cell(columns.amount);
  for (const slot of [name, content, value]) if (slot) taken.add(slot);
  return {
    name: name.field,
    content: content && content.field,
    amount:
      value && columns.amount ? amountOf(isSum, columns.amount.field, value.field, note) : null,
  };
}

/** Another label of the form begins at the left; a running number does not end the tasks. */
function beginsLeftOf(slots: readonly Slot[], name: Slot): boolean {
  return slots.some(
    ({ row, col, text }) => row === name.row && col < name.col && !/^[\d.、\s]+$/.test(text),
  );
}

/** `total`: what the form says that the tasks add up to. */
function amountOf(
  isSum: boolean,
  label: Task['name'],
  value: Task['name'],
  note: MoneyUnit | null,
): Task['amount'] {
  const labelled = moneyUnitIn(label.raw);
  const money = fundAmount({ label, value }, { labelled, note });
  return { role: isSum ? 'total' : 'part', term: 'annual', column: 'budget', label, value, money };
}
