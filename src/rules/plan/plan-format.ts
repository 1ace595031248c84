import { rule } from '../rule';
import { printDecimal } from '../../model/decimal';
import { choiceText, safeText } from '../../fixes/fix';
import { hasPercentSign, readProgress } from '../../facts/plan/plan-percents';

export const planFormat = rule({
  id: 'plan-format',
  title: '支出计划写法不一致',
  severity: 'info',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '同一行有的带“%”有的不带，导入系统时容易读错。',
  says: {
    mixed: '{month}写成“{text}”，同一行其他时点带“%”，请写成“{percent}”。',
    words: '{month}写成“{text}”，同一行其他时点都是百分比，请也写成百分比，如“50%”。',
  },
  example: {
    fails: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  | 0         | 50%   | 75%    | 100%
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
    passes: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  | 0%        | 50%   | 75%    | 100%
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
  },
  check({ plan }, { report }) {
    if (!plan) return;
    const steps = plan.steps.filter(({ value }) => !value.isBlank);
    const [odd, second] = steps.filter((step) => !hasPercentSign(step));
    if (odd && !second && steps.length > 2 && !/\d/.test(odd.value.text)) {
      report('words', { at: odd.value, data: { month: odd.label.text, text: odd.value.text } });
      return;
    }
    if (!steps.some(hasPercentSign)) return;
    for (const { step, percent, fraction } of readProgress(plan) ?? []) {
      if (hasPercentSign(step)) continue;
      const { label, value } = step;
      const text = `${printDecimal(percent)}%`;
      // 0.25 beside 50% is most likely 25%, and for a person to say.
      const write = fraction ? choiceText : safeText;
      report('mixed', {
        at: value,
        data: { month: label.text, text: value.text, percent: text },
        fixes: write(`写成“${text}”`, value, text),
      });
    }
  },
});
