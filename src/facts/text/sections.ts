/** The three sections of 部门整体绩效目标 that every 绩效文本 has. */
export const SECTIONS = [
  { id: 'overall', name: '总体绩效目标' },
  { id: 'parts', name: '分项绩效目标' },
  { id: 'measures', name: '工作保障措施' },
] as const;
