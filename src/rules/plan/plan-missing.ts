import { rule } from '../rule';

export const planMissing = rule({
  id: 'plan-missing',
  title: '未填资金支出计划',
  severity: 'error',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '支出计划是执行监控的参照，空着就无法监控进度。',
  says: {
    missing: '资金支出计划没有填写，请按累计进度填写到各时点，12月底为100%。',
    last: '资金支出计划没有填写{month}的进度，年末应为100%。',
  },
  example: {
    fails: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  |           |       |        |
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
    passes: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  | 10%       | 50%   | 80%    | 100%
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
  },
  check({ plan }, { report }) {
    if (!plan) return;
    const [first] = plan.steps;
    const last = plan.steps[plan.steps.length - 1];
    if (!first || !last) return report('missing', { at: plan.label });
    if (plan.steps.every(({ value }) => value.isBlank))
      return report('missing', { at: first.value });
    if (last.value.isBlank) report('last', { at: last.value, data: { month: last.label.text } });
  },
});
