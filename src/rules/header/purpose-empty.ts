import { rule } from '../rule';
import { headerField } from '../../model/table';

export const purposeEmpty = rule({
  id: 'purpose-empty',
  title: '未说明资金用途',
  severity: 'warning',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['《河北省省级部门预算绩效管理办法》', '财预〔2015〕88号'],
  why: '不说明钱用在哪里，就无法判断指标是否对应。',
  says: { empty: '资金用途没有填写，请逐项写明用途和金额，如“物业费86万元、租赁费230万元”。' },
  example: {
    fails: `
      项目名称           | 物业服务费 | < | <
      预算规模及资金用途 | 预算数     | 86万元 | <
      ^                  |            | < | <
      资金支出计划（%） | 3月底 | 6月底 | 12月底
      ^                  | 25%   | 50%   | 100%
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称           | 物业服务费 | < | <
      预算规模及资金用途 | 预算数     | 86万元 | <
      ^                  | 用于支付办公楼2024年物业服务费86万元。 | < | <
      资金支出计划（%） | 3月底 | 6月底 | 12月底
      ^                  | 25%   | 50%   | 100%
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    const purpose = headerField(table, 'purpose');
    if (purpose?.value.isBlank) report('empty', { at: purpose.value });
  },
});
