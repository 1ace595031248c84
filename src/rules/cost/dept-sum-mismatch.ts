import { rule } from '../rule';
import { printMoney, type Money } from '../../model/money';
import type { Field, FieldId, Table } from '../../model/table';
import { readMoney } from '../../language/money/money';
import { labelOf } from '../../language/text/quote';
import { isRead, type Amount } from '../../facts/cost/annual-budget';
import { gap, toleranceOf } from '../../facts/cost/tolerance';

/** An amount and the cell that states it. */
interface Part {
  readonly value: Field;
  readonly money: Money;
}

export const deptSumMismatch = rule({
  id: 'dept-sum-mismatch',
  title: '部门总额≠各项合计',
  severity: 'error',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2015〕88号'],
  why: '总额应等于基本支出加项目支出，任务金额也要与合计对得上。',
  says: {
    structure: '基本支出与项目支出合计{sum}，{label}是{total}，相差{gap}，请核对。',
    tasks: '各项任务金额合计{sum}，“{label}”写的是{total}，相差{gap}，请核对。',
  },
  example: {
    fails: `
      部门整体支出绩效目标申报表 | < | <
      部门名称 | 县水利局 | <
      年度主要任务 | 任务名称 | 预算金额（万元）
      ^ | 水库除险加固 | 840
      ^ | 河流治理 | 1180
      ^ | 合计 | 2200
      一级指标 | 三级指标 | 指标值
      产出指标 | 水库除险加固数量 | =7座`,
    passes: `
      部门整体支出绩效目标申报表 | < | <
      部门名称 | 县水利局 | <
      年度主要任务 | 任务名称 | 预算金额（万元）
      ^ | 水库除险加固 | 840
      ^ | 河流治理 | 1180
      ^ | 合计 | 2020
      一级指标 | 三级指标 | 指标值
      产出指标 | 水库除险加固数量 | =7座`,
  },
  check(table, { report }) {
    const totals = table.funds
      .filter(isRead)
      .filter(({ role, term }) => role === 'total' && term === 'annual');
    const structure = structureOf(table, totals);
    const tasks = tasksOf(table);
    const compare = (
      key: 'structure' | 'tasks',
      parts: readonly Part[],
      all: readonly Amount[],
    ) => {
      const sum = parts.reduce((most, { money }) => most + money.fen, BigInt(0));
      const agrees = ({ money }: Amount) =>
        gap(sum, money.fen) <= toleranceOf([money, ...parts.map((part) => part.money)]);
      const [total] = all;
      if (!total || all.some(agrees)) return;
      const { fen, unit } = total.money;
      report(key, {
        at: total.value,
        data: {
          label: labelOf(total.label),
          sum: printMoney(sum, unit),
          total: printMoney(fen, unit),
          gap: printMoney(gap(sum, fen), unit),
        },
        related: parts.map(({ value, money }) => ({
          place: value.place,
          message: printMoney(money.fen, unit),
        })),
      });
    };
    if (structure) compare('structure', structure, totals);
    if (tasks) compare('tasks', tasks.parts, [tasks.total]);
    const project = tasks ? null : tasksOfProject(table, totals);
    if (project) compare('tasks', project.parts, project.all);
  },
});

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
