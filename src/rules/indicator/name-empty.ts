import { rule } from '../rule';

export const nameEmpty = rule({
  id: 'name-empty',
  title: '三级指标未填写',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '完整性',
  sources: ['预算管理一体化系统保存校验'],
  why: '没有名称的指标无法汇总，系统保存时会拒绝。',
  says: { empty: '指标值“{value}”没有对应的三级指标名称，请填写。' },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标     | 指标值
      产出指标   | 数量指标           | 物业服务面积 | ≥12000平方米
      满意度指标 | 服务对象满意度指标 |              | ≥90%`,
    passes: `
      一级指标   | 二级指标           | 三级指标       | 指标值
      产出指标   | 数量指标           | 物业服务面积   | ≥12000平方米
      满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥90%`,
  },
  check({ name, value }, { report }) {
    if (name?.isBlank && value && !value.isBlank)
      report('empty', { at: name, data: { value: value.text } });
  },
});
