import { rule } from '../rule';
import { compareDecimals, printDecimal } from '../../model/decimal';
import type { Fix } from '../../model/edit';
import { choice, setText } from '../../fixes/fix';
import { isPerPeriod, readProgress, sumOf, type Progress } from '../../facts/plan/plan-percents';

export const planDecreasing = rule({
  id: 'plan-decreasing',
  title: '累计支出进度递减',
  severity: 'error',
  looksAt: 'table',
  aspect: '可行性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '支出计划填的是累计进度，后面的时点不会比前面少。',
  says: {
    decreasing: '{month}的累计进度{percent}%低于{earlierMonth}的{earlier}%，请填累计数。',
    perPeriod: '各时点合计为100%，像是填了每段的进度；这里要填累计进度，年末为100%。',
  },
  example: {
    fails: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  | 25%       | 25%   | 25%    | 25%
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
    passes: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  | 0         | 50%   | 75%    | 100%
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
  },
  check({ plan }, { report, unsure }) {
    if (!plan) return;
    const progress = readProgress(plan);
    if (!progress) return unsure('资金支出计划填的不是百分比', plan.label);
    const last = progress[progress.length - 1];
    if (last && isPerPeriod(progress)) {
      return report('perPeriod', { at: last.step.value, fixes: [asCumulative(progress)] });
    }
    progress.forEach((current, index) => {
      const earlier = progress[index - 1];
      if (!earlier || compareDecimals(current.percent, earlier.percent) >= 0) return;
      report('decreasing', {
        at: current.step.value,
        data: {
          month: current.step.label.text,
          percent: printDecimal(current.percent),
          earlierMonth: earlier.step.label.text,
          earlier: printDecimal(earlier.percent),
        },
        related: [
          {
            place: earlier.step.value.place,
            message: `${earlier.step.label.text}已到${printDecimal(earlier.percent)}%`,
          },
        ],
      });
    });
  },
});

function asCumulative(progress: readonly Progress[]): Fix {
  const edits = progress.map(({ step }, index) =>
    setText(step.value, `${printDecimal(sumOf(progress.slice(0, index + 1)))}%`),
  );
  return choice('换成累计进度', ...edits);
}
