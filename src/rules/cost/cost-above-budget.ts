import { rule } from '../rule';
import { printMoney } from '../../model/money';
import { labelOf, nameOf } from '../../language/text/quote';
import { annualBudget, multiYearBudget, type Amount } from '../../facts/cost/annual-budget';
import { sumOfCosts, totalCosts, type TotalCost } from '../../facts/cost/cost-totals';
import { gap, toleranceOf } from '../../facts/cost/tolerance';

export const costAboveBudget = rule({
  id: 'cost-above-budget',
  title: '成本指标超过预算数',
  severity: 'error',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2015〕88号'],
  why: '成本目标比预算还多，说明其中一个数填错了。',
  says: {
    single: '成本指标“{name}”为{cost}，超过预算数{budget}（多{gap}），请核对。',
    sum: '成本指标合计{cost}，超过预算数{budget}（多{gap}），请核对。',
  },
  example: {
    fails: `
      项目名称 | 物业服务费 | 预算数 | 50万元
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 成本指标 | 物业服务费 | ≤60万元`,
    passes: `
      项目名称 | 物业服务费 | 预算数 | 50万元
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 成本指标 | 物业服务费 | ≤50万元`,
  },
  check(table, { report, unsure }) {
    const budget = annualBudget(table);
    const costs = totalCosts(table).filter((cost) => !isProjectTotal(cost, multiYearBudget(table)));
    if (!budget || costs.length === 0) return;
    const tolerance = toleranceOf([budget.money, ...costs.map(({ money }) => money)]);
    const over = (fen: bigint) => fen > budget.money.fen + tolerance;
    const sum = sumOfCosts(costs, budget.money.fen);
    const high = costs.find(({ money }) => over(money.fen));
    if (!high && !over(sum)) return;
    if (budget.money.unitFrom === 'assumed')
      return unsure('预算数没有写单位，不能与成本指标比较', budget.value);
    const fen = high ? high.money.fen : sum;
    const { unit } = budget.money;
    const at = high ?? largest(costs);
    report(high ? 'single' : 'sum', {
      at: at.value,
      data: {
        name: nameOf(at.indicator),
        cost: printMoney(fen, unit),
        budget: printMoney(budget.money.fen, unit),
        gap: printMoney(fen - budget.money.fen, unit),
      },
      related: [
        {
          place: budget.value.place,
          message: `${labelOf(budget.label)}${printMoney(budget.money.fen, unit)}`,
        },
      ],
    });
  },
});

/** Of several costs that are too much together, the one that weighs most. */
function largest(costs: readonly TotalCost[]): TotalCost {
  return costs.reduce((most, cost) => (cost.money.fen > most.money.fen ? cost : most));
}

/** That the project's total stands among the year's costs is another rule's finding. */
function isProjectTotal({ money }: TotalCost, total: Amount | null): boolean {
  return total !== null && gap(money.fen, total.money.fen) <= toleranceOf([money, total.money]);
}
