import { basisExpired } from '../../../src/rules/basis/basis-expired';
import { ruleTable } from '../../support/rule-table';

const form = (basis: string, title = '2024年物业服务费绩效目标表') => `${title} | < | < | < | <
  项目名称 | 物业服务费 | 预算数 | 86万元 | <
  一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | ${basis}`;

ruleTable(basisExpired, {
  passes: [
    form('《物业服务合同》（2024年）第3条'),
    form('2023年物业服务合同'),
    form('2019年合同（有效期至2025年）'),
    form('2021—2023年平均值'),
    // Laws and standards stand for decades.
    form('《物业管理条例》（2018年）'),
    form('GB50314—2015（2015年）标准'),
    // Nobody knows which year the form is of.
    form('《2019年物业合同》第3条', '物业服务费绩效目标表'),
  ],
  reports: [
    { table: form('2021年物业服务合同'), at: { E4: 'contract' }, severity: 'warning' },
    { table: form('2017年工作会议纪要'), at: { E4: 'old' } },
    { table: form('财预〔2011〕285号'), at: { E4: 'superseded' } },
  ],
  skips: [form('')],
});
