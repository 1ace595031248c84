import { yearInconsistent } from '../../../src/rules/header/year-inconsistent';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

const form = (goal: string) => hebeiForm({ goals: [goal] });

const text = (overall: string, measure = '每月核对支出进度。') => `
  某县审批局
  2024年部门预算绩效文本
  一、总体绩效目标
  ${overall}
  二、分项绩效目标
  （一）行政审批
  绩效目标：全年办结审批事项5000件。
  绩效指标：按时办结率100%。
  三、工作保障措施
  （一）加强监控。${measure}`;

ruleTable(yearInconsistent, {
  passes: [
    text('2024年办结审批事项5000件，依据《2023年审批事项清单》。'),
    text('比2023年提高5%，2024年办结5000件。'),
    text('2024年办结审批事项5000件。', '2023年已修订内部控制制度。'),
    hebeiForm(),
    form('依据《2023年物业合同》和财预〔2021〕101号，2024年底前完成物业服务。'),
    form('截至2023年底已完成一期，2024年完成二期12个小区。'),
    form('2023—2025年三年完成，本年完成30%。'),
    form('比2023年提高5%。'),
    // History and schedules name other years by right.
    form('项目已于2023年7月完成招标，服务期三年。'),
    form('2023年完成主体，2024年完成装修，2025年完成验收。'),
    form('到2025年建成覆盖全市的服务网络，2024年完成一期。'),
    hebeiForm({ purpose: '2023年签订的物业合同继续履行，用于支付2024年物业费86万元。' }),
  ],
  reports: [
    {
      table: form('2025年底前完成大厅物业服务。'),
      at: { C7: 'other' },
      fixed: { C7: '2024年底前完成大厅物业服务。' },
    },
    {
      table: form('2023年底前完成大厅物业服务。'),
      at: { C7: 'other' },
      severity: 'error',
      fixed: { C7: '2024年底前完成大厅物业服务。' },
    },
    {
      table: hebeiForm({ purpose: '用于支付2023年租赁费230万元、物业费86万元。' }),
      at: { B4: 'other' },
    },
    {
      table: text('2023年办结审批事项5000件，群众满意度达到95%。'),
      at: { A4: 'text' },
      fixed: { A4: '2024年办结审批事项5000件，群众满意度达到95%。' },
    },
  ],
  skips: [hebeiForm({ title: '物业费绩效目标表', goals: ['2023年底前完成大厅物业服务。'] })],
});
