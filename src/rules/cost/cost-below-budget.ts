import { wholeRows } from '../../facts/structure/whole';
import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import { printMoney, type MoneyUnit } from '../../model/money';
import type { Table } from '../../model/table';
import { choice } from '../../fixes/fix';
import { insertBelow } from '../../fixes/insert-indicator';
import { isCost, LEVEL1_NAMES, level2Name } from '../../facts/level-names';
import { labelOf, nameOf } from '../../language/text/quote';
import { annualBudget, multiYearBudget, type Amount } from '../../facts/cost/annual-budget';
import { sumOfCosts, totalCosts, type TotalCost } from '../../facts/cost/cost-totals';
import { toleranceOf } from '../../facts/cost/tolerance';
import { uncoveredItems, type UncoveredItem } from '../../facts/cost/uncovered-items';
import { isExplained } from '../../facts/cost/explanation';
import { priceThatMayFill } from '../../facts/cost/open-prices';
import { silentCost } from '../../facts/cost/silent-cost';
import { costOf } from '../../language/money/cost-name';

const HUNDRED = BigInt(100);

export const costBelowBudget = rule({
  id: 'cost-below-budget',
  title: '成本指标未覆盖预算（投入与成本不符）',
  severity: 'error',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  why: '预算的每一笔钱都应当有成本指标管着；没有指标的那部分，花多花少无从考核。',
  says: {
    uncovered:
      '成本指标合计{cost}，预算数{budget}，差额{gap}（{share}%）未设成本指标；{where}中的{items}没有对应的成本指标。',
    gap: '成本指标合计{cost}，预算数{budget}，差额{gap}（{share}%）未设成本指标，请补充或说明其余部分由什么承担。',
  },
  example: {
    fails: `
      项目名称 | 房屋租赁及物业、中央空调使用费 | 预算数 | 316万元
      一级指标 | 二级指标 | 三级指标 | 绩效指标描述           | 指标值
      产出指标 | 成本指标 | 成本投入 | 年物业服务及空调使用费 | ≤86万元`,
    passes: `
      项目名称 | 房屋租赁及物业、中央空调使用费 | 预算数 | 316万元
      一级指标 | 二级指标 | 三级指标 | 绩效指标描述           | 指标值
      产出指标 | 成本指标 | 年租金   | 房屋租赁合同价         | ≤230万元
      产出指标 | 成本指标 | 成本投入 | 年物业服务及空调使用费 | ≤86万元`,
  },
  check(table, { report, unsure }) {
    const budget = annualBudget(table);
    const costs = totalCosts(table);
    if (!budget) {
      if (costs[0] && !hasBudgetLabel(table)) unsure(NO_BUDGET, costs[0].value);
      return;
    }
    if (costs.length === 0) {
      const silent = silentCost(table);
      if (silent) unsure(silent.reason, silent.at);
      return;
    }
    const sum = sumOfCosts(costs, budget.money.fen);
    const gap = budget.money.fen - sum;
    if (gap <= allowance(budget, costs) || isExplained(table, gap)) return;
    if (isMultiYear(table, sum)) return;
    const doubt = whyUnsure(table, budget, costs);
    if (doubt) return unsure(doubt, costs[0]!.value);
    const uncovered = uncoveredItems(table);
    const { unit } = budget.money;
    const large = gap * BigInt(10) > budget.money.fen;
    report(uncovered.length > 0 ? 'uncovered' : 'gap', {
      at: costs[0]!.value,
      data: {
        cost: printMoney(sum, unit),
        budget: printMoney(budget.money.fen, unit),
        gap: printMoney(gap, unit),
        share: percentOf(gap, budget.money.fen),
        where: uncovered[0]?.where ?? '',
        items: uncovered.map(({ word }) => `“${word}”`).join('、'),
      },
      severity: uncovered.length > 0 && large ? 'error' : 'warning',
      related: relatedOf(budget, uncovered),
      choices: () => addRow(table, costs[costs.length - 1]!, gap, unit, uncovered),
    });
  },
});

const NO_BUDGET = '没有认出预算数，成本指标不能与预算比较，请核对成本合计与预算是否一致';

/** A budget that is there and blank, or cannot be read, is told by rules of its own. */
function hasBudgetLabel({ funds }: Table): boolean {
  return funds.some(({ role }) => role === 'total');
}

/** Differences up to one percent, or to the rounding of the figures, are no gap. */
function allowance(budget: Amount, costs: readonly TotalCost[]): bigint {
  const rounding = toleranceOf([budget, ...costs].map(({ money }) => money));
  const percent = budget.money.fen / HUNDRED;
  return percent > rounding ? percent : rounding;
}

/** Costs that reach the project's total of several years are multi-year-confusion's business. */
function isMultiYear(table: Table, sum: bigint): boolean {
  const total = multiYearBudget(table);
  return total !== null && total.money.fen === sum;
}

function whyUnsure(table: Table, budget: Amount, costs: readonly TotalCost[]): string | null {
  const sum = sumOfCosts(costs, budget.money.fen);
  if (budget.money.unitFrom === 'assumed') return '预算数没有写单位，不能与成本指标比较';
  if (hasOpenCost(table)) return '有一项成本指标没有写明金额，不能合计后与预算比较';
  const price = priceThatMayFill(table, costs, budget.money.fen - sum);
  if (price)
    return `差额可能由按单价设定的“${nameOf(price)}”承担，没有与它对应的总额，不能合计后与预算比较`;
  if (
    sum > BigInt(0) &&
    budget.money.fen / sum >= BigInt(50) &&
    budget.money.fen / sum < BigInt(5000)
  )
    return '成本指标的金额不到预算的五十分之一，像是单位成本，不能与预算比较';
  if (sum > BigInt(0) && budget.money.fen / sum >= BigInt(5000))
    return '预算与成本相差近一万倍，像是元与万元混用，请先统一单位';
  return null;
}

/** “控制在预算内”, “≤80”: a cost that is there and not known. Rates are no amounts. */
function hasOpenCost(table: Table): boolean {
  return wholeRows(table).some(
    (one) =>
      one.block.term === 'annual' &&
      isCost(one) &&
      (one.measure.kind === 'text' || (one.measure.kind === 'number' && one.measure.unit === null)),
  );
}

/** With one decimal, rounded half up: 72.8. */
function percentOf(part: bigint, whole: bigint): string {
  const thousandths = (part * BigInt(2000) + whole) / (whole * BigInt(2));
  return `${thousandths / BigInt(10)}.${thousandths % BigInt(10)}`.replace(/\.0$/, '');
}

function relatedOf(budget: Amount, uncovered: readonly UncoveredItem[]) {
  const shown = printMoney(budget.money.fen, budget.money.unit);
  const label = labelOf(budget.label);
  return [
    { place: budget.value.place, message: `${label}${shown}` },
    ...uncovered.map(({ word, where, field }) => ({
      place: field.place,
      message: `${where}提到“${word}”`,
    })),
  ];
}

/** The gap as the value of a new row: offered, never asserted, since only the contract knows the amount. */
function addRow(
  table: Table,
  last: TotalCost,
  gap: bigint,
  unit: MoneyUnit,
  uncovered: readonly UncoveredItem[],
): Fix[] {
  const name = uncovered.length === 1 ? costOf(uncovered[0]!.word) : '【费用名称】';
  const value = `≤${printMoney(gap, unit)}`;
  const { level1, level1Kind, level2Kind } = last.indicator;
  const texts = {
    level1: level1?.text ?? LEVEL1_NAMES[level1Kind ?? 'output'],
    level2: level2Name(table, level2Kind ?? 'cost'),
    level3: name,
    description: `全年实际支付的${name}`,
    ...splitValue(last, value, gap, unit),
    basis: '《【合同名称】》（【】年）第【】条',
  };
  return [
    choice(
      `补一行成本指标“${name} ${value}”（请核对合同）`,
      insertBelow(last.indicator, texts, ['level1', 'level2']),
    ),
  ];
}

/** Forms with columns of their own for sign and unit get them apart. */
function splitValue({ indicator }: TotalCost, value: string, gap: bigint, unit: MoneyUnit) {
  const { operator, unit: unitCell } = indicator;
  const amount = printMoney(gap, unit);
  if (!operator && !unitCell) return { value };
  const bare = amount.slice(0, -unit.length);
  return {
    ...(operator ? { operator: '≤' } : {}),
    value: (operator ? '' : '≤') + (unitCell ? bare : amount),
    ...(unitCell ? { unit } : {}),
  };
}
