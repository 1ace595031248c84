import { rule } from '../rule';
import { isLedByGoal } from '../../language/form/lead';

export const subgoalIncomplete = rule({
  id: 'subgoal-incomplete',
  title: '分项缺绩效目标或绩效指标',
  severity: 'error',
  looksAt: 'document',
  aspect: '完整性',
  sources: ['《河北省省级部门预算绩效管理办法》', '财预〔2015〕88号'],
  why: '每个分项都要有目标，也要有衡量它的指标。',
  says: {
    both: '分项“{title}”既没有写“绩效目标：”，也没有写“绩效指标：”，请补上。',
    goal: '分项“{title}”没有写“绩效目标：”，请补上。',
    indicators: '分项“{title}”没有写“绩效指标：”，请补上。',
    twice: '分项“{title}”写了两个“绩效目标：”，请合并，或另立分项。',
    empty: '分项“{title}”的{what}是空的，请填写。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      三、工作保障措施`,
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
    const subGoals = outline?.subGoals ?? [];
    // A section in another form, free prose, has neither word.
    if (!subGoals.some(({ goals, indicators }) => goals.length + indicators.length > 0)) return;
    for (const { heading, title, goals, goal, indicators, items } of subGoals) {
      const at = heading.field;
      if (goals.length === 0 && indicators.length === 0) report('both', { at, data: { title } });
      else if (goals.length === 0) report('goal', { at, data: { title } });
      else if (indicators.length === 0) report('indicators', { at, data: { title } });
      const again = goals.filter(({ title: led }) => isLedByGoal(led))[1];
      if (again) report('twice', { at: again.field, data: { title } });
      if (goals.length > 0 && goal === '')
        report('empty', { at: goals[0]!.field, data: { title, what: '绩效目标' } });
      if (indicators.length > 0 && items.length === 0)
        report('empty', { at: indicators[0]!.field, data: { title, what: '绩效指标' } });
    }
  },
});
