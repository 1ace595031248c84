import type { ColumnId } from '../model/table';

/** Columns as forms head them. */
export const COLUMN_NAMES: Readonly<Record<ColumnId, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  description: '绩效指标描述',
  operator: '计算符号',
  direction: '指标方向',
  value: '指标值',
  initial: '年初指标值',
  unit: '计量单位',
  basis: '指标值确定依据',
  previous: '上年指标值',
  weight: '权重',
  actual: '实际完成值',
  score: '得分',
  scoring: '评分标准',
  reason: '偏差原因分析及改进措施',
  source: '数据来源',
  remark: '备注',
  execution: '执行情况',
  expected: '全年预计完成情况',
  likelihood: '完成目标可能性',
};
