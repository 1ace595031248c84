import { timeOutOfPeriod } from '../../../src/rules/value/time-out-of-period';
import { ruleTable } from '../../support/rule-table';

const form = (
  value: string,
  head = '项目名称 | 道路维修 | 资金总额（万元） | 86',
) => `2024年道路维修绩效目标表 | < | < | <
  ${head}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 时效指标 | 完工时间 | ${value}`;

ruleTable(timeOutOfPeriod, {
  passes: [
    form('2024年11月底前'),
    form('12月底前'),
    form('2023年12月'),
    form('=100%'),
    // The project itself runs longer.
    form('2025年3月底', '项目名称 | 道路维修 | 起止时间 | 2024年1月至2025年6月'),
  ],
  reports: [
    { table: form('2025年3月底完成'), at: { D4: 'late' }, severity: 'error' },
    { table: form('次年6月底'), at: { D4: 'late' } },
  ],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 时效指标 | 完工时间 | 2025年3月`,
  ],
});
