import { valueOperatorStyle } from '../../../src/rules/value/value-operator-style';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(valueOperatorStyle, {
  passes: [
    row('合格率', '≥95%'),
    row('合格率', '=100%'),
    row('误差率', '±3%以内'),
    row('合格率', '95%'),
    row('及时性', '及时'),
  ],
  reports: [
    { table: row('合格率', '>=95%'), at: { D2: 'style' }, severity: 'info', fixed: { D2: '≥95%' } },
    { table: row('培训人次', '≧ 735 人次'), at: { D2: 'style' }, fixed: { D2: '≥735人次' } },
    { table: row('合格率', '═ 100 %'), at: { D2: 'style' }, fixed: { D2: '=100%' } },
    { table: row('巡检次数', '不少于12次'), at: { D2: 'style' }, fixed: { D2: '≥12次' } },
    { table: row('合格率', '＝100%'), at: { D2: 'wide' }, fixed: { D2: '=100%' } },
    { table: row('合格率', '≥９５％'), at: { D2: 'wide' }, fixed: { D2: '≥95%' } },
    {
      table: `一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 计量单位
        产出指标 | 质量指标 | 合格率 | ＝ | 100 | %`,
      at: { E2: 'wide' },
      fixed: { D2: '=' },
    },
    { table: row('合格率', '高于95%'), at: { D2: 'open' }, fixes: ['改为“>95%”', '改为“≥95%”'] },
  ],
});
