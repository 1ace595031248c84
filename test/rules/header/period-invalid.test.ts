import { periodInvalid } from '../../../src/rules/header/period-invalid';
import { ruleTable } from '../../support/rule-table';

const form = (period: string) => `2024年道路维修绩效目标表 | < | < | <
  项目名称 | 道路维修 | 项目起止时间 | ${period}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 维修长度 | ≥985米`;

const twoCells = (from: string, to: string) => `2024年道路维修绩效目标表 | < | < | <
  项目名称 | 道路维修 | < | <
  计划开始日期 | ${from} | 计划完成日期 | ${to}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 维修长度 | ≥985米`;

ruleTable(periodInvalid, {
  passes: [
    form('2024-01-01 至 2024-12-31'),
    form('2023年6月—2025年6月'),
    form('2024.1-2024.12'),
    form('2024年'),
    form('长期'),
    form('2024年3月14日至2024年3月15日'),
    form('2024年3月1日至2024年3月31日'),
    form('2023年12月31日至2024年1月1日'),
    form(''),
    twoCells('2024/1/1', '2024/12/31'),
    twoCells('2024/1/1', ''),
  ],
  reports: [
    { table: form('2024-12 至 2024-01'), at: { D2: 'reversed' }, severity: 'error' },
    { table: twoCells('2024/12/31', '2024/1/1'), at: { D3: 'reversed' } },
    { table: form('2022年1月至2023年12月'), at: { D2: 'outside' }, severity: 'warning' },
    { table: form('2024年3月15日至2024年3月1日'), at: { D2: 'reversed' } },
    { table: form('2024/3/15-2024/3/14'), at: { D2: 'reversed' } },
    { table: form('2025年1月1日至2025年12月31日'), at: { D2: 'outside' } },
  ],
});
