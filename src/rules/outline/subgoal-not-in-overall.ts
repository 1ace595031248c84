import { rule } from '../rule';
import { meet, pairsOf } from '../../facts/text/shared-words';

export const subgoalNotInOverall = rule({
  id: 'subgoal-not-in-overall',
  title: '分项目标不在总体目标内',
  severity: 'warning',
  looksAt: 'document',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '分项目标是总体目标的分解，总体目标里应当看得到。',
  says: {
    missing: '分项“{title}”的内容在总体绩效目标里没有提到，请在总体目标中补充或调整分项。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%。
      （二）信用体系
      绩效目标：建成信用平台1个。
      绩效指标：信用平台数量≥1个。`,
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
    if (!outline || outline.overall.length === 0) return;
    const overall = pairsOf(outline.overall.map(({ field }) => field.raw).join('，'));
    for (const { heading, title, goal } of outline.subGoals) {
      const own = pairsOf(title);
      if (own.size === 0 || meet(own, overall)) continue;
      const severity = meet(pairsOf(goal), overall) ? ('info' as const) : ('warning' as const);
      report('missing', { at: heading.field, data: { title }, severity });
    }
  },
});
