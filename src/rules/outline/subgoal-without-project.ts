import { rule } from '../rule';
import {
  isProject,
  meet,
  pairsOf,
  unitPairs,
  wordsOfSubGoal,
  wordsOfTable,
} from '../../facts/text/shared-words';

export const subgoalWithoutProject = rule({
  id: 'subgoal-without-project',
  title: '分项目标无对应项目表',
  severity: 'warning',
  looksAt: 'document',
  aspect: '相关性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '没有项目和钱支撑的分项目标，很难落实。',
  says: {
    none: '分项“{title}”没有对应的项目绩效目标表，请核对；如果这只是节选或由基本支出保障，可以忽略。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。
      物业费绩效目标表 | < | < | <
      项目名称 | 物业费 | 预算数 | 86万元
      绩效目标 | 目标1 | 保障12000平方米物业，故障24小时内修复。 | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 物业面积 | ≥12000平方米`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）行政审批
      绩效目标：全年办结审批事项5000件。
      绩效指标：按时办结率100%，办事企业满意率≥95%。
      三、工作保障措施
      （一）完善制度建设。修订审批事项管理制度。
      审批系统运维费绩效目标表 | < | < | <
      项目名称 | 审批系统运维费 | 预算数 | 86万元
      绩效目标 | 目标1 | 保障审批系统运行，故障24小时内修复。 | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 审批系统数量 | ≥1个`,
  },
  check({ outline, tables }, { report }) {
    const projects = tables.filter(isProject);
    if (!outline || projects.length === 0) return;
    const unit = unitPairs(outline);
    const said = pairsOf(projects.map(wordsOfTable).join('，'), unit);
    const unserved = outline.subGoals.filter(
      (subGoal) => !meet(pairsOf(wordsOfSubGoal(subGoal), unit), said),
    );
    // With fewer tables than goals the text is most likely an extract.
    const severity = projects.length < outline.subGoals.length ? 'info' : 'warning';
    for (const { heading, title } of unserved)
      report('none', { at: heading.field, data: { title }, severity });
  },
});
