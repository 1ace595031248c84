import { rule } from '../rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import { headerField, type Field, type Table } from '../../model/table';
import { readProgress } from '../../facts/plan/plan-percents';
import { withoutBlanks } from '../../language/text/normalize';
import { periodicPayment } from '../../language/money/payment';

const ZERO = parseDecimal('0')!;

export const planVsGoal = rule({
  id: 'plan-vs-goal',
  title: '支出计划与目标/合同付款不匹配',
  severity: 'info',
  looksAt: 'table',
  aspect: '可行性',
  sources: ['财预〔2015〕88号'],
  why: '目标说按时、按季付款，一季度却一分不付，两处说法对不上。',
  says: { idle: '目标写“{words}”，而{month}的支出进度为0，请对照合同的付款时间。' },
  example: {
    fails: `
      项目名称           | 办公用房租金 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底       | 6月底 | 10月底 | 12月底
      ^                  | 0%          | 50%   | 75%    | 100%
      绩效目标           | 目标1 | 按季支付租金，保障1.2万平方米大厅全年使用。 | < | <
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 租赁房屋面积 | ≥12000平方米 | 《房屋租赁合同》（2024年）第3条`,
    passes: `
      项目名称           | 办公用房租金 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底       | 6月底 | 10月底 | 12月底
      ^                  | 25%         | 50%   | 75%    | 100%
      绩效目标           | 目标1 | 按季支付租金，保障1.2万平方米大厅全年使用。 | < | <
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 租赁房屋面积 | ≥12000平方米 | 《房屋租赁合同》（2024年）第3条`,
  },
  check(table, { report }) {
    const { plan } = table;
    const first = plan && readProgress(plan)?.[0];
    if (!plan || !first) return;
    if (first.step !== plan.steps[0] || compareDecimals(first.percent, ZERO) !== 0) return;
    const promise = promised(table);
    if (!promise) return;
    report('idle', {
      at: first.step.value,
      data: { words: promise.words, month: first.step.label.text },
      related: [{ place: promise.field.place, message: `这里写“${promise.words}”` }],
    });
  },
});

function promised(table: Table): { words: string; field: Field } | null {
  const fields = [...table.goals.map(({ value }) => value), headerField(table, 'purpose')?.value];
  for (const field of fields) {
    const words = field && periodicPayment(withoutBlanks(field.text));
    if (field && words) return { words, field };
  }
  return null;
}
