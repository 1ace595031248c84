import { valueUnitMismatch } from '../../../src/rules/value/value-unit-mismatch';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  description: string,
  value: string,
) => `一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
  产出指标 | 质量指标 | ${name} | ${description} | ${value}`;

ruleTable(valueUnitMismatch, {
  passes: [
    row('检查企业家次', '', '≥1500家次'),
    row('物业服务', '全年未正常提供物业服务天数', '=0天'),
    row('办理时限', '审批办理天数', '≤5个工作日'),
    row('群众满意度', '', '≥95分'),
    row('补助标准', '每人每月补助标准', '=530元/人·月'),
    row('物业费', '年物业服务费', '≤86万元'),
    row('安全事故次数', '', '=0起'),
    // Words that only look like measures: 季度, 年度, 进度, 天然气.
    row('季度检查', '每季度检查', '≥4次'),
    row('天然气供应', '天然气供应保障', '≥95%'),
    row('年度巡检', '年度巡检次数', '≥12次'),
    row('资金拨付进度', '', '=100%'),
    // Nothing measurable is named.
    row('机柜', '机房内机柜', '≥77台'),
    row('运行经费控制数', '', '≤120万元'),
    // A unit that no table knows is never called wrong.
    row('养殖数量', '', '≥5000羽'),
    row('及时性', '', '及时'),
    // A unit is missing, not wrong: value-unit-missing says so.
    row('清运生活垃圾量', '', '≥5.2万'),
  ],
  reports: [
    { table: row('检查企业家次', '', '≥1500%'), at: { E2: 'mismatch' } },
    {
      table: row('物业服务指标', '全年未正常提供物业服务天数', '=0次'),
      at: { E2: 'mismatch' },
      severity: 'error',
      related: ['D2'],
      fixes: ['改为“=0天”', '改为“=0日”', '改为“=0个工作日”'],
    },
    { table: row('完成项目数量', '', '100%'), at: { E2: 'counted' }, fixes: [] },
    { table: row('培训人数', '', '≥30次'), at: { E2: 'mismatch' } },
    { table: row('验收合格率', '', '≥95个'), at: { E2: 'mismatch' } },
    { table: row('物业服务面积', '合同约定的建筑面积', '≥12000人'), at: { E2: 'mismatch' } },
  ],
});
