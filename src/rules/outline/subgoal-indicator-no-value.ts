import { rule } from '../rule';

export const subgoalIndicatorNoValue = rule({
  id: 'subgoal-indicator-no-value',
  title: '分项指标没有指标值',
  severity: 'error',
  looksAt: 'document',
  aspect: '可衡量性',
  sources: ['财预〔2015〕88号'],
  why: '没有数值或等次的指标无法考核。',
  says: {
    none: '分项“{title}”的绩效指标“{item}”没有指标值，请写出数量、比率、时限或等次。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）政务大厅
      绩效目标：保证大厅全年开放250天。
      绩效指标：保证大厅工作场地正常运转，办事群众满意率≥95%。`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。`,
  },
  check({ outline }, { report }) {
    for (const { title, items } of outline?.subGoals ?? []) {
      for (const { hasValue, text, paragraph } of items) {
        if (!hasValue) report('none', { at: paragraph.field, data: { title, item: text } });
      }
    }
  },
});
