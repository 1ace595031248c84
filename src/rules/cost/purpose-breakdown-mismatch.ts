import { rule } from '../../lint/rule';
import { printMoney } from '../../model/money';
import { headerField } from '../../model/table';
import { findAmounts } from '../../parse/text/money';
import { labelOf, plain } from '../quote';
import { annualBudget, multiYearBudget } from './annual-budget';
import { gap, toleranceOf } from './tolerance';

/** Words that tell that the listed amounts are not the parts of this year's budget. */
const NOT_PARTS = /上年|结转|结余|已|累计|共计|合计|总计|总投资|每|单价|标准|\/|左右|约/;

export const purposeBreakdownMismatch = rule({
  id: 'purpose-breakdown-mismatch',
  title: '分项金额合计与预算数不符',
  severity: 'error',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2015〕88号'],
  why: '用途里逐项列出的金额加起来应当等于预算数。',
  says: { mismatch: '资金用途列出的{count}项合计{sum}，预算数是{budget}，相差{gap}，请核对。' },
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
    // What follows 其中 may be some of the parts: together they can be too much, never too little.
    const [whole = '', among, again] = purpose.text.split('其中');
    const listed = among ?? whole;
    const isSome = among !== undefined;
    if (again !== undefined || (isSome && (/\d万?元/.test(whole) || /[(（]/.test(listed)))) return;
    const amounts = findAmounts(listed);
    if (amounts.length < 2 || NOT_PARTS.test(purpose.text)) return;
    // Each amount must say what it is for; bare figures may be anything.
    if (amounts.some(({ word, inWords }) => word === '' || inWords)) return;
    const sum = amounts.reduce((all, { money }) => all + money.fen, BigInt(0));
    const tolerance =
      toleranceOf([budget.money, ...amounts.map(({ money }) => money)]) * BigInt(amounts.length);
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
