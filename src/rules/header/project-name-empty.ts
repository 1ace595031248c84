import { rule } from '../rule';
import { headerField } from '../../model/table';

export const projectNameEmpty = rule({
  id: 'project-name-empty',
  title: '项目名称未填写',
  severity: 'error',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['财预〔2015〕88号'],
  why: '没有项目名称，无法与预算项目对应。',
  says: { empty: '项目名称没有填写，请填写预算批复的项目名称。' },
  example: {
    fails: `
      项目名称 |            | 预算数 | 86万元
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | 预算数 | 86万元
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    const name = headerField(table, 'project-name');
    if (name?.value.isBlank) report('empty', { at: name.value });
  },
});
