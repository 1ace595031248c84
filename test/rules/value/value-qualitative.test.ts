import { valueQualitative } from '../../../src/rules/value/value-qualitative';
import { ruleTable } from '../../support/rule-table';

const row = (
  level1: string,
  level2: string,
  value: string,
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  ${level1} | ${level2} | 维修服务 | ${value}`;

const rate = (level1: string, level2: string, value: string) =>
  row(level1, level2, value).replace('维修服务', '验收合格率');

ruleTable(valueQualitative, {
  passes: [
    rate('产出指标', '质量指标', '≥95%'),
    rate('效益指标', '社会效益指标', '良好'),
    row('产出指标', '质量指标', '=100%'),
    row('产出指标', '质量指标', '优良'),
    row('产出指标', '质量指标', '符合设计要求'),
    row('产出指标', '数量指标', '全部完成'),
    row('效益指标', '社会效益指标', '零事故'),
    row('产出指标', '时效指标', '2024年12月底前'),
    row('效益指标', '社会效益指标', '基本达成目标'),
    // A sentence that says how it is judged.
    row('效益指标', '社会效益指标', '群众出行时间由30分钟缩短到15分钟'),
    row('产出指标', '成本指标', '合理'),
  ],
  reports: [
    { table: rate('产出指标', '质量指标', '较高'), at: { D2: 'output' }, severity: 'warning' },
    { table: row('产出指标', '时效指标', '及时'), at: { D2: 'output' }, severity: 'warning' },
    ...[
      '有力支撑',
      '带动作用明显',
      '落实到位',
      '应助尽助',
      '若干',
      '按需',
      '每站经常开展',
      '尽快办结',
      '按期完成',
      '逐年增加',
      '校企深度融合',
      '群众基本满意',
      '适当减免',
      '覆盖较广',
    ].map((value) => ({
      table: row('产出指标', '数量指标', value),
      at: { D2: 'output' as const },
    })),
    // A rate is counted, not graded.
    { table: rate('产出指标', '质量指标', '良好'), at: { D2: 'output' }, severity: 'warning' },
    { table: row('效益指标', '社会效益指标', '有效提升'), at: { D2: 'benefit' }, severity: 'info' },
    { table: row('效益指标', '可持续影响指标', '长期'), at: { D2: 'benefit' } },
    { table: row('效益指标', '社会效益指标', '正面支撑'), at: { D2: 'benefit' } },
  ],
});
