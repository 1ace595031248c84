import { rule } from '../rule';
import type { Severity } from '../../model/problem';
import type { FieldId } from '../../model/table';
import { isToldAsSum } from '../cost/budget-sum-mismatch';
import { labelOf } from '../../language/text/quote';

/** How much a blank field matters; 项目名称, 绩效目标 and 资金用途 have rules of their own. */
const NEEDED: Readonly<Partial<Record<FieldId, Severity>>> = {
  'budget-total': 'error',
  department: 'warning',
  unit: 'warning',
  attribute: 'warning',
  period: 'warning',
  fiscal: 'warning',
  contact: 'info',
  phone: 'info',
  'other-funds': 'info',
};

export const headerFieldEmpty = rule({
  id: 'header-field-empty',
  title: '表头必填项为空',
  severity: 'warning',
  looksAt: 'field',
  aspect: '完整性',
  sources: ['财预〔2015〕88号'],
  why: '审核人员最先看的就是表头，项目信息空着会被退回补填。',
  says: { empty: '“{label}”没有填写，请补充。' },
  example: {
    fails: `
      项目名称 | 物业服务费 | 主管部门 |
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | 主管部门 | 行政服务中心
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check({ id, label, value }, { table, report }) {
    const severity = NEEDED[id];
    if (severity && value.isBlank && !isToldAsSum(table, value))
      report('empty', { at: value, data: { label: labelOf(label) }, severity });
  },
});
