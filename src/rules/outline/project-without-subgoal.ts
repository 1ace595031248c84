import { rule } from '../rule';
import { headerField } from '../../model/table';
import {
  isProject,
  meet,
  pairsOf,
  unitPairs,
  wordsOfSubGoal,
  wordsOfTable,
} from '../../facts/text/shared-words';

export const projectWithoutSubgoal = rule({
  id: 'project-without-subgoal',
  title: '项目表未对应分项目标',
  severity: 'warning',
  looksAt: 'document',
  aspect: '相关性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '花钱的项目要服务于某个分项目标。',
  says: {
    none: '“{title}”没有对应的分项绩效目标，请核对项目与部门目标的关系。',
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
    if (!outline || outline.subGoals.length === 0) return;
    const unit = unitPairs(outline);
    const said = pairsOf(outline.subGoals.map(wordsOfSubGoal).join('，'), unit);
    const overall = pairsOf(outline.overall.map(({ field }) => field.text).join('，'), unit);
    tables.forEach((table, index) => {
      const at = table.title ?? headerField(table, 'project-name')?.value;
      if (!at || !isProject(table)) return;
      const own = pairsOf(wordsOfTable(table), unit);
      if (own.size === 0 || meet(own, said)) return;
      // What the overall goals speak of may be served without a sub-goal of its own.
      const severity = meet(own, overall) ? 'info' : 'warning';
      report('none', { at, table: index, data: { title: at.text }, severity });
    });
  },
});
