import { multiYearConfusion } from '../../../src/rules/cost/multi-year-confusion';
import { ruleTable } from '../../support/rule-table';

const form = (funds: string, cost = '≤349.8万元') => `项目名称 | 下立交工程 | < | <
  ${funds}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 道路建设长度 | ≥985米
  产出指标 | 成本指标 | 建设成本 | ${cost}`;

ruleTable(multiYearConfusion, {
  passes: [
    form('项目资金总额（万元） | 1030.8 | 年度资金总额（万元） | 349.8'),
    // A project of one year states the same figure twice.
    form('项目资金总额（万元） | 349.8 | 年度资金总额（万元） | 349.8'),
    form(
      '项目资金总额（元） | 771,325,800.00 | 年度资金申请总额（元） | 226,145,100.00',
      '≤22614.51万元',
    ),
  ],
  reports: [
    {
      table: form('项目资金总额（万元） | 349.8 | 年度资金总额（万元） | 1030.8'),
      at: { D2: 'annualOverTotal' },
      severity: 'error',
      related: ['B2'],
    },
    {
      table: form(
        '项目资金总额（元） | 771,325,800.00 | 年度资金申请总额（元） | 226,145,100.00',
        '≤77132.58万元',
      ),
      at: { D5: 'costIsTotal' },
    },
  ],
  skips: [form('年度资金总额（万元） | 349.8 | < | <')],
});
