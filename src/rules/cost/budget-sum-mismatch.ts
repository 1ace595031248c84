import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import { printMoney, type Money, type MoneyUnit } from '../../model/money';
import { isSameArea } from '../../model/place';
import type { Field, Fund, Table } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { labelOf, plain } from '../../language/text/quote';
import { isRead, type Amount } from '../../facts/cost/annual-budget';
import { gap, toleranceOf } from '../../facts/cost/tolerance';

/** A total with the parts of its own level, all of one term and column. */
interface Sum {
  readonly total: Amount;
  readonly parts: readonly Fund[];
}

export const budgetSumMismatch = rule({
  id: 'budget-sum-mismatch',
  title: '预算数≠财政资金+其他资金',
  severity: 'error',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['财预〔2015〕88号'],
  why: '总额与各来源之和对不上，审核时会直接退回。',
  says: { mismatch: '{label}{total}，各项资金合计{sum}，相差{gap}，请核对。' },
  example: {
    fails: `
      项目名称 | 物业服务费 | < | < | < | <
      预算数 | 100万元 | 其中：财政资金 | 90万元 | 其他资金 | 0万元
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | < | < | < | <
      预算数 | 100万元 | 其中：财政资金 | 90万元 | 其他资金 | 10万元
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report, unsure }) {
    for (const { total, parts } of sumsOf(table)) {
      const read = parts.filter(isRead);
      if (read.length === 0) continue;
      const sum = read.reduce((all, { money }) => all + money.fen, BigInt(0));
      const reason = whyUnsure(total, parts, sum);
      if (agrees(total, read, sum)) continue;
      if (reason) {
        unsure(reason, total.value);
        continue;
      }
      // One part that is less than the total leaves the rest unexplained: project-amount-part-missing says so.
      if (parts.length === 1 && sum < total.money.fen) continue;
      report('mismatch', {
        at: total.value,
        data: {
          label: labelOf(total.label),
          total: shown(total.money.fen, total.money.unit),
          sum: shown(sum, total.money.unit),
          gap: shown(gap(sum, total.money.fen), total.money.unit),
        },
        related: read.map(({ label, value }) => ({
          place: value.place,
          message: `${labelOf(label)}${plain(value)}`,
        })),
        fixes: bothWays(total, read, sum),
      });
    }
  },
});

/** Whether a blank part is told as a sum that does not agree, so that nothing more need be said of it. */
export function isToldAsSum(table: Table, { area }: Field): boolean {
  return sumsOf(table).some(({ total, parts }) => {
    const read = parts.filter(isRead);
    const sum = read.reduce((all, { money }) => all + money.fen, BigInt(0));
    const isPart = parts.some(({ value }) => isSameArea(value.area, area));
    return isPart && read.length > 0 && !agrees(total, read, sum);
  });
}

function sumsOf(table: Table): Sum[] {
  return table.funds.filter(isRead).flatMap((total) => {
    if (total.role !== 'total') return [];
    const parts = table.funds.filter(
      ({ role, term, column }) => role === 'part' && term === total.term && column === total.column,
    );
    return parts.length > 0 ? [{ total, parts }] : [];
  });
}

function agrees(total: Amount, parts: readonly Amount[], sum: bigint): boolean {
  return gap(sum, total.money.fen) <= toleranceOf([total, ...parts].map(({ money }) => money));
}

function whyUnsure(total: Amount, parts: readonly Fund[], sum: bigint): string | null {
  if (parts.some((part) => !part.money && !part.value.isBlank))
    return '有一项资金的金额无法识别，不能合计';
  if (isUnitSlip(sum, total.money.fen))
    return '总额与分项相差约一万倍，像是元与万元混用，请先统一单位';
  return null;
}

/** One side was typed in 元, the other in 万元: the ratio is near 10 000. */
function isUnitSlip(a: bigint, b: bigint): boolean {
  const [small, large] = a < b ? [a, b] : [b, a];
  return small > BigInt(0) && large / small >= BigInt(5000) && large / small <= BigInt(20000);
}

function shown(fen: bigint, unit: MoneyUnit): string {
  return printMoney(fen, unit);
}

/** The total follows the parts, or the only part follows the total. */
function bothWays(total: Amount, parts: readonly Amount[], sum: bigint): Fix[] {
  const fixes = choiceText(
    `以分项为准：${labelOf(total.label)}改为${shown(sum, total.money.unit)}`,
    total.value,
    inStyleOf(total.value, total.money, sum),
  );
  const [part] = parts;
  if (!part) return fixes;
  const rest = total.money.fen - (sum - part.money.fen);
  if (rest < BigInt(0)) return fixes;
  return [
    ...fixes,
    ...choiceText(
      `以总额为准：${labelOf(part.label)}改为${shown(rest, part.money.unit)}`,
      part.value,
      inStyleOf(part.value, part.money, rest),
    ),
  ];
}

/** Written as the cell was: with its unit when it had one, bare digits when label or format give the unit. */
function inStyleOf(field: Field, money: Money, fen: bigint): string {
  const text = printMoney(fen, money.unit);
  const bare = text.slice(0, text.length - money.unit.length);
  return /[元万亿]/.test(field.text) && money.unitFrom === 'cell' ? text : bare;
}
