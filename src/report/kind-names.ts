import type { TableKind } from '../model/table';

/** Layouts as people call them. */
export const KIND_NAMES: Readonly<Record<TableKind, string>> = {
  'hebei-project': '项目绩效目标表（河北）',
  'national-project': '项目支出绩效目标申报表',
  'core-indicator': '核心绩效指标表',
  'dept-overall': '部门整体支出绩效目标申报表',
  'self-eval': '项目支出绩效自评表',
  'dept-self-eval': '部门整体支出绩效自评表',
  monitor: '绩效运行监控表',
  'transfer-region': '转移支付区域绩效目标表',
  narrative: '绩效文本',
};
