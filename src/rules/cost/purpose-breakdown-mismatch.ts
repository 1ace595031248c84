import { rule } from '../rule';
import { printMoney } from '../../model/money';
import { headerField } from '../../model/table';
import { labelOf, plain } from '../../language/text/quote';
import { annualBudget, multiYearBudget } from '../../facts/cost/annual-budget';
import { partsOf } from '../../facts/cost/purpose-parts';
import { gap, toleranceOf } from '../../facts/cost/tolerance';

export const purposeBreakdownMismatch = rule({
  id: 'purpose-breakdown-mismatch',
  title: '分项金额合计与预算数不符',
  severity: 'error',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2015〕88号'],
  why: '用途里逐项列出的金额加起来应当等于预算数。',
  says: {
    stated: '资金用途写合计{stated}，列出的{count}项相加是{sum}，相差{gap}，请核对。',
    mismatch: '资金用途列出的{count}项合计{sum}，预算数是{budget}，相差{gap}，请核对。',
  },
  example: {
    fails: `
      项目名称           | 办公楼运行费 | <         | <
      预算规模及资金用途 | 预算数       | 854万元   | <
      ^                  | 用于保安服务费400万元、保洁服务费295万元、维修费139万元。 | < | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称           | 办公楼运行费 | <         | <
      预算规模及资金用途 | 预算数       | 854万元   | <
      ^                  | 用于保安服务费400万元、保洁服务费295万元、维修费159万元。 | < | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    const purpose = headerField(table, 'purpose')?.value;
    const budget = annualBudget(table);
    if (!purpose || !budget || purpose.isBlank) return;
    const listed = partsOf(purpose.text, budget.money);
    if (!listed) return;
    const { amounts, isSome } = listed;
    const sum = amounts.reduce((all, { money }) => all + money.fen, BigInt(0));
    const tolerance =
      toleranceOf([budget.money, ...amounts.map(({ money }) => money)]) * BigInt(amounts.length);
    const { stated } = listed;
    const isBudget = stated && gap(stated.money.fen, budget.money.fen) <= tolerance;
    if (stated && !isBudget && gap(sum, stated.money.fen) > tolerance)
      report('stated', {
        at: purpose,
        data: {
          count: amounts.length,
          stated: printMoney(stated.money.fen, budget.money.unit),
          sum: printMoney(sum, budget.money.unit),
          gap: printMoney(gap(sum, stated.money.fen), budget.money.unit),
        },
      });
    const total = multiYearBudget(table);
    if (
      gap(sum, budget.money.fen) <= tolerance ||
      (isSome && sum < budget.money.fen) ||
      (total && gap(sum, total.money.fen) <= tolerance)
    )
      return;
    const { unit } = budget.money;
    report('mismatch', {
      at: purpose,
      data: {
        count: amounts.length,
        sum: printMoney(sum, unit),
        budget: printMoney(budget.money.fen, unit),
        gap: printMoney(gap(sum, budget.money.fen), unit),
      },
      related: [
        { place: budget.value.place, message: `${labelOf(budget.label)}${plain(budget.value)}` },
      ],
    });
  },
});
