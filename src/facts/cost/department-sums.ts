import type { Money } from '../../model/money';
import type { Field, FieldId, Table } from '../../model/table';
import { readMoney } from '../../language/money/money';
import { isRead, type Amount } from './annual-budget';
import { gap } from './tolerance';

/** An amount and the cell that states it. */
interface Part {
  readonly value: Field;
  readonly money: Money;
}

/** Amounts of a department's form that are to add up to one of others. */
export interface DepartmentSum {
  readonly key: 'structure' | 'tasks';
  readonly parts: readonly Part[];
  readonly all: readonly Amount[];
}

/** What a department's form adds up: its spending, and its tasks. */
export function departmentSums(table: Table): DepartmentSum[] {
  const totals = table.funds
    .filter(isRead)
    .filter(({ role, term }) => role === 'total' && term === 'annual');
  const structure = structureOf(table, totals);
  const tasks = tasksOf(table);
  const project = tasks ? null : tasksOfProject(table, totals);
  return [
    ...(structure ? [{ key: 'structure' as const, parts: structure, all: totals }] : []),
    ...(tasks ? [{ key: 'tasks' as const, parts: tasks.parts, all: [tasks.total] }] : []),
    ...(project ? [{ key: 'tasks' as const, ...project }] : []),
  ];
}

/** 基本支出 and 项目支出, each stated once and beside a total. */
function structureOf({ fields }: Table, [total]: readonly Amount[]): Part[] | null {
  const parts = (['basic-expenditure', 'project-expenditure'] as FieldId[]).flatMap((id) =>
    fields.filter((field) => field.id === id),
  );
  const read = parts.flatMap(({ value }): Part[] => {
    const money = total && readMoney(value.text, { unit: total.money.unit, from: 'label' });
    return money ? [{ value, money }] : [];
  });
  return parts.length === 2 && read.length === 2 ? read : null;
}

const TWENTY = BigInt(20);

/**
 * The amounts of the tasks where no row adds them up, with 项目支出 and the total that they may make: told when they are more than 项目支出,
 * or less by a slip of the pen; the main tasks of a department need not be all of them.
 */
function tasksOfProject(
  table: Table,
  totals: readonly Amount[],
): { parts: Part[]; all: Amount[] } | null {
  const [total] = totals;
  const field = table.fields.find(({ id }) => id === 'project-expenditure');
  const money =
    total && field && readMoney(field.value.text, { unit: total.money.unit, from: 'label' });
  const amounts = table.tasks.flatMap(({ name, amount }) =>
    amount && !amount.value.isBlank ? [{ ...amount, label: name }] : [],
  );
  const parts = amounts.filter(isRead);
  const cells = new Set(parts.map(({ value: { place } }) => `${place.row} ${place.col}`));
  if (!money || parts.length < amounts.length || cells.size < 2 || cells.size < parts.length)
    return null;
  const sum = parts.reduce((all, one) => all + one.money.fen, BigInt(0));
  if (sum < money.fen && gap(sum, money.fen) * TWENTY > money.fen) return null;
  return { parts, all: [{ ...total, ...field, money }, ...totals] };
}

/** The amounts of the tasks and the one sum that the form states of them; what is blank adds nothing. */
function tasksOf({ tasks }: Table): { parts: Part[]; total: Amount } | null {
  const amounts = tasks.flatMap(({ name, amount }) =>
    amount && !amount.value.isBlank ? [{ ...amount, label: name }] : [],
  );
  const read = amounts.filter(isRead);
  const totals = read.filter(({ role }) => role === 'total');
  const [total] = totals;
  const parts = read.filter((one) => one !== total && !one.label.text.startsWith('其中'));
  // One amount may be merged over several tasks.
  const cells = new Map(parts.map((one) => [`${one.value.place.row} ${one.value.place.col}`, one]));
  if (!total || totals.length > 1 || read.length < amounts.length || cells.size < 2) return null;
  return { parts: [...cells.values()], total };
}
