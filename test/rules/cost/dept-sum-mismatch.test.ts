import { deptSumMismatch } from '../../../src/rules/cost/dept-sum-mismatch';
import { ruleTable } from '../../support/rule-table';

const INDICATORS = `
  一级指标 | 二级指标 | 三级指标 | 指标值 | <
  产出指标 | 数量指标 | 水库除险加固数量 | =7座 | <`;

const structure = (total: string, basic: string, project: string) => `
  部门整体支出绩效目标申报表 | < | < | < | <
  部门名称 | 县水利局 | < | < | <
  预算安排（万元） | 资金总额 | ${total} | < | <
  ^ | 基本支出 | ${basic} | 项目支出 | ${project}${INDICATORS}`;

const tasksOfProject = (project: string, ...rows: string[]) => `
  部门整体支出绩效目标申报表 | < | < | < | <
  部门名称 | 县水利局 | < | < | <
  预算安排（万元） | 资金总额 | ${project} | < | <
  ^ | 基本支出 | 0 | 项目支出 | ${project}
  年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | <
  ${rows.map((row) => `^ | ${row} | <`).join('\n')}${INDICATORS}`;

const tasks = (...rows: string[]) => `
  部门整体支出绩效目标申报表 | < | < | < | <
  部门名称 | 县水利局 | < | < | <
  年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | <
  ${rows.map((row) => `^ | ${row} | <`).join('\n')}${INDICATORS}`;

ruleTable(deptSumMismatch, {
  passes: [
    structure('968.15', '724.19', '243.96'),
    // Another unit in the cell; rounding.
    structure('968.15', '7241900元', '243.96'),
    structure('968.2', '724.19', '243.96'),
    tasks('除险加固 | 加固7座 | 840', '河流治理 | 12公里 | 1180', '合计 | | 2020'),
    // The sum first, parts of a part, one amount over two tasks, a task without one.
    tasks('合计 | | 2020', '除险加固 | 加固7座 | 840', '河流治理 | 12公里 | 1180'),
    tasks('除险加固 | 7座 | 840', '其中：勘察 | | 40', '河流治理 | | 1180', '合计 | | 2020'),
    tasks('除险加固 | 7座 | 840', '巡查 | | ^', '河流治理 | | 1180', '合计 | | 2020'),
    tasks('除险加固 | 7座 | 840', '巡查 | |', '河流治理 | | 1180', '合计 | | 2020'),
    // Without a sum they may be some of what 项目支出 pays.
    tasksOfProject('2020', '除险加固 | 加固7座 | 840', '河流治理 | 12公里 | 1180'),
    tasksOfProject('3020', '除险加固 | 加固7座 | 840', '河流治理 | 12公里 | 1180'),
  ],
  reports: [
    // More than 项目支出, or less by a slip.
    {
      table: tasksOfProject('2020', '除险加固 | 加固7座 | 840', '河流治理 | 12公里 | 1280'),
      at: { E4: 'tasks' },
    },
    {
      table: tasksOfProject('2020', '除险加固 | 加固7座 | 840', '河流治理 | 12公里 | 1108'),
      at: { E4: 'tasks' },
    },
    {
      table: structure('968.15', '724.19', '234.96'),
      at: { C3: 'structure' },
      severity: 'error',
      related: ['C4', 'E4'],
    },
    {
      table: tasks('除险加固 | 7座 | 840', '河流治理 | 12公里 | 1280', '合计 | | 2020'),
      at: { D6: 'tasks' },
    },
    {
      table: tasks('除险加固 | 7座 | 840', '河流治理 | 12公里 | 1180', '金额合计 | < | 2200'),
      at: { D6: 'tasks' },
    },
  ],
  skips: [
    // No sum, two sums, an amount that cannot be read, one task.
    tasks('除险加固 | 7座 | 840', '河流治理 | 12公里 | 1180'),
    tasks('除险加固 | 7座 | 840', '小计 | | 840', '河流治理 | | 1180', '合计 | | 2020'),
    tasks('除险加固 | 7座 | 见附件', '河流治理 | 12公里 | 1180', '合计 | | 2020'),
    tasks('除险加固 | 7座 | 840', '合计 | | 2020'),
    structure('', '724.19', '243.96'),
  ],
});
