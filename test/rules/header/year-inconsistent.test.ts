import { yearInconsistent } from '../../../src/rules/header/year-inconsistent';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

const form = (goal: string) => hebeiForm({ goals: [goal] });

ruleTable(yearInconsistent, {
  passes: [
    hebeiForm(),
    form('依据《2023年物业合同》和财预〔2021〕101号，2024年底前完成物业服务。'),
    form('截至2023年底已完成一期，2024年完成二期12个小区。'),
    form('2023—2025年三年完成，本年完成30%。'),
    form('比2023年提高5%。'),
    // A deadline after the year is told by another rule.
    form('2025年底前完成物业服务。'),
  ],
  reports: [
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
  ],
  skips: [hebeiForm({ title: '物业费绩效目标表', goals: ['2023年底前完成大厅物业服务。'] })],
});
