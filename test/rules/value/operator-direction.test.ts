import { operatorDirection } from '../../../src/rules/value/operator-direction';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(operatorDirection, {
  passes: [
    row('系统故障次数', '≤3次'),
    row('系统故障次数', '=0次'),
    row('群众满意度', '≥90%'),
    row('验收合格率', '=100%'),
    // Bad things put right are good; less of a bad thing is good too.
    row('故障修复率', '≥95%'),
    row('投诉办结率', '≥98%'),
    row('能耗下降率', '≥3%'),
    row('不合格率', '≤2%'),
    row('风险防控覆盖率', '≥90%'),
    row('资金结余率', '≤5%'),
    row('报修响应时间', '≤30分钟'),
    row('补助款结算误差率', '≤3%'),
    row('采购节约率', '≥5%'),
    // More of an unknown thing may be too much; what is done by when is no more and no less.
    row('公用经费增长率', '≤0%'),
    row('完成设备安装调试时间', '≤11月', '时效指标'),
    // Counts that are kept few, and counts of other levels.
    row('举办会议次数', '≤8次', '数量指标'),
    row('单次培训人数', '≤60人', '数量指标'),
    row('采购公务用车数量', '≤2辆', '数量指标'),
    row('建设周期', '≤6个月', '数量指标'),
    row('检查问题反复次数', '≤2次'),
    // Unknown words: silence.
    row('室内温度', '≥18℃'),
    row('室内温度', '≤26℃'),
    // The figure contradicts what the characters of an unknown word make likely: nothing is told.
    row('空心村闲散房屋盘整户数', '≥260户', '数量指标'),
    row('险种覆盖户数', '≥300户', '数量指标'),
    row('投资控制率', '≤100%'),
    row('整改长效管护年限', '≥3年'),
    // Cost has a rule of its own.
    row('物业费', '≥86万元', '成本指标'),
  ],
  reports: [
    {
      table: row('清淤检测管网长度', '≤95公里', '数量指标'),
      at: { D2: 'more' },
      severity: 'warning',
    },
    { table: row('培育农业科技示范主体数量', '≤1200户', '数量指标'), at: { D2: 'more' } },
    { table: row('疫情发生面积增长率', '≥5%'), at: { D2: 'less' }, severity: 'error' },
    {
      table: row('系统故障次数', '≥3次'),
      at: { D2: 'less' },
      severity: 'error',
      fixes: ['改为“≤3次”'],
    },
    {
      table: row('群众满意度', '≤90%'),
      at: { D2: 'more' },
      severity: 'error',
      fixes: ['改为“≥90%”'],
    },
    { table: row('档案存储设施稳定运行率', '≤99%'), at: { D2: 'more' } },
    { table: row('不合格率', '≥2%'), at: { D2: 'less' } },
    // Words that no entry names: the characters and the figure agree.
    { table: row('扫码漏传件数', '≥2件'), at: { D2: 'less' }, severity: 'warning' },
    { table: row('乡贤馆串门率', '≤90%'), at: { D2: 'more' }, severity: 'warning' },
    {
      table: row('便民驿站布设个数', '≤60个', '数量指标'),
      at: { D2: 'more' },
      severity: 'warning',
    },
    { table: row('超期答复件数', '≥3件'), at: { D2: 'less' }, severity: 'error' },
    { table: row('孕产妇死亡率', '≥9/10万'), at: { D2: 'less' } },
    { table: row('投资控制率', '≥100%'), at: { D2: 'less' } },
    { table: row('带动消费金额', '≤500万元', '数量指标'), at: { D2: 'more' } },
    {
      table: `一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 计量单位
        产出指标 | 质量指标 | 验收合格率 | ≤ | 95 | %`,
      at: { E2: 'more' },
      fixes: ['计算符号改为“≥”'],
      fixed: { D2: '≥' },
    },
  ],
});
