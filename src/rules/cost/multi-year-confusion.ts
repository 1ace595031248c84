import { rule } from '../rule';
import { printMoney } from '../../model/money';
import { labelOf, plain } from '../../language/text/quote';
import { annualBudget, multiYearBudget } from '../../facts/cost/annual-budget';
import { totalCosts } from '../../facts/cost/cost-totals';
import { gap, toleranceOf } from '../../facts/cost/tolerance';

export const multiYearConfusion = rule({
  id: 'multi-year-confusion',
  title: '年度资金与项目总额混用',
  severity: 'error',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2015〕88号'],
  why: '跨年项目的总额与当年资金是两回事，年度指标要与年度资金相配。',
  says: {
    annualOverTotal: '年度资金{annual}超过项目总额{total}，两项像是填反了，请核对。',
    costIsTotal: '成本指标{cost}等于项目总额，而年度资金是{annual}；年度指标请按当年资金填写。',
  },
  example: {
    fails: `
      项目名称 | 道路改造 | < | <
      项目资金总额 | 349.8万元 | 年度资金总额 | 1030.8万元
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 道路建设长度 | ≥985米`,
    passes: `
      项目名称 | 道路改造 | < | <
      项目资金总额 | 1030.8万元 | 年度资金总额 | 349.8万元
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 道路建设长度 | ≥985米`,
  },
  check(table, { report }) {
    const annual = annualBudget(table);
    const total = multiYearBudget(table);
    if (!annual || !total) return;
    const tolerance = toleranceOf([annual.money, total.money]);
    const { money } = annual;
    const related = [
      { place: total.value.place, message: `${labelOf(total.label)}${plain(total.value)}` },
    ];
    const data = {
      annual: printMoney(money.fen, money.unit),
      total: printMoney(total.money.fen, total.money.unit),
    };
    if (total.money.fen > BigInt(0) && money.fen > total.money.fen + tolerance) {
      report('annualOverTotal', { at: annual.value, data, related });
      return;
    }
    if (gap(money.fen, total.money.fen) <= tolerance) return;
    for (const cost of totalCosts(table)) {
      if (gap(cost.money.fen, total.money.fen) > toleranceOf([cost.money, total.money])) continue;
      report('costIsTotal', {
        at: cost.value,
        data: { ...data, cost: printMoney(cost.money.fen, cost.money.unit) },
        related: [
          ...related,
          { place: annual.value.place, message: `${labelOf(annual.label)}${plain(annual.value)}` },
        ],
      });
    }
  },
});
