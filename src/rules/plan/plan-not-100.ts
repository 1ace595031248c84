import { rule } from '../rule';
import { compareDecimals, printDecimal } from '../../model/decimal';
import { headerField, type Table } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { HUNDRED, isPerPeriod, readProgress } from '../../facts/plan/plan-percents';
import { paidLater } from '../../language/money/payment';

export const planNot100 = rule({
  id: 'plan-not-100',
  title: '年末支出进度未达100%',
  severity: 'error',
  looksAt: 'table',
  aspect: '可行性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '当年预算应当年支出完毕；有质保金等次年支付的，要在资金用途里写明。',
  says: {
    short: '{month}的支出进度为{percent}%，未达到100%；确有次年支付的，请在资金用途里写明原因。',
    explained: '{month}的支出进度为{percent}%；表中提到{word}，请确认其余部分次年支付。',
  },
  example: {
    fails: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  | 10%       | 50%   | 75%    | 90%
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
    passes: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  | 25%       | 50%   | 75%    | 100%
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
  },
  check(table, { report }) {
    const { plan } = table;
    if (!plan) return;
    const progress = readProgress(plan);
    const last = progress?.[progress.length - 1];
    if (!progress || !last || isPerPeriod(progress)) return;
    if (last.step !== plan.steps[plan.steps.length - 1]) return;
    if (compareDecimals(last.percent, HUNDRED) >= 0) return;
    const word = explanation(table);
    const data = { month: last.step.label.text, percent: printDecimal(last.percent) };
    if (word)
      return report('explained', {
        at: last.step.value,
        data: { ...data, word },
        severity: 'info',
      });
    report('short', {
      at: last.step.value,
      data,
      fixes: choiceText('改为100%', last.step.value, '100%'),
    });
  },
});

function explanation(table: Table): string | null {
  const texts = [
    headerField(table, 'purpose')?.value.text,
    ...table.goals.map(({ value }) => value.text),
  ];
  for (const text of texts) {
    const word = text && paidLater(text);
    if (word) return word;
  }
  return null;
}
