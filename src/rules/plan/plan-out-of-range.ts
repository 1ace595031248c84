import { rule } from '../rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import { HUNDRED, readProgress } from '../../facts/plan/plan-percents';

const ZERO = parseDecimal('0')!;

export const planOutOfRange = rule({
  id: 'plan-out-of-range',
  title: '支出进度超出0–100%',
  severity: 'error',
  looksAt: 'table',
  aspect: '可行性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '累计进度最多到100%。',
  says: { outside: '{month}的支出进度“{text}”超出0–100%，请核对。' },
  example: {
    fails: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  | 25%       | 50%   | 80%    | 150%
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
    passes: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  | 25%       | 50%   | 80%    | 100%
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
  },
  check({ plan }, { report }) {
    if (!plan) return;
    for (const { step, percent } of readProgress(plan) ?? []) {
      if (compareDecimals(percent, ZERO) >= 0 && compareDecimals(percent, HUNDRED) <= 0) continue;
      report('outside', {
        at: step.value,
        data: { month: step.label.text, text: step.value.text },
      });
    }
  },
});
