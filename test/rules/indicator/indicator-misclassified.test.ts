import { indicatorMisclassified } from '../../../src/rules/indicator/indicator-misclassified';
import { ruleTable } from '../../support/rule-table';

const row = (level1: string, level2: string, name: string, value: string, description = '') =>
  `一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
   产出指标 | 数量指标 | 培训人次 | 参加培训的人次 | ≥735人次
   ${level1} | ${level2} | ${name} | ${description} | ${value}`;

ruleTable(indicatorMisclassified, {
  passes: [
    row('产出指标', '质量指标', '设备验收合格率', '=100%'),
    row('产出指标', '时效指标', '供应及时率', '≥95%'),
    row('效益指标', '社会效益指标', '安全事故次数', '=0起'),
    row('效益指标', '可持续影响指标', '长效管理制度健全性', '健全'),
    row('产出指标', '成本指标', '补助标准', '=1000元/人'),
    row('满意度指标', '服务对象满意度指标', '居民群众满意度', '≥90%'),
    // Its own words speak for the place where it stands.
    row('产出指标', '数量指标', '按时完成培训人次', '≥30人次'),
    row('产出指标', '质量指标', '及时维修合格率', '≥95%'),
    // Benefits are measured by whom they reach and how well, and overlap among each other.
    row('效益指标', '社会效益指标', '地情资料利用人次', '≥500人次'),
    row('效益指标', '经济效益指标', '新增市场主体户数', '≥3000户'),
    row('效益指标', '社会效益指标', '农产品抽检合格率', '≥98%'),
    row('效益指标', '社会效益指标', '带动农民增收', '≥2000元/人'),
    row('效益指标', '经济效益指标', '带动就业人数', '≥200人'),
    row('效益指标', '社会效益指标', '路口平均延误下降率', '≥5%'),
    row('产出指标', '成本指标', '资金节约率', '≥5%'),
    row('产出指标', '质量指标', '抚恤补助标准按规定执行率', '=100%'),
    // Nothing is known of it.
    row('产出指标', '质量指标', '档案整理', '=100%'),
  ],
  reports: [
    {
      table: row('效益指标', '经济效益指标', '按时支付费用', '≤10天', '按照合同拖欠费用天数'),
      at: { B3: 'wrong' },
      severity: 'warning',
      message: '“按时支付费用”放在“经济效益指标”下，从内容看应属“时效指标”，请核对归类。',
    },
    { table: row('产出指标', '数量指标', '物资供应时效', '及时', '供应及时'), at: { B3: 'wrong' } },
    { table: row('效益指标', '社会效益指标', '市民满意程度', '≥90%'), at: { B3: 'wrong' } },
    { table: row('效益指标', '社会效益指标', '办事企业满意度', '≥90%'), at: { B3: 'wrong' } },
    { table: row('效益指标', '经济效益指标', '大厅正常运行率', '≥99%'), at: { B3: 'wrong' } },
    { table: row('效益指标', '经济效益指标', '空气质量优良天数', '≥300天'), at: { B3: 'wrong' } },
  ],
  skips: [row('产出指标', '重点任务', '按时办结率', '=100%')],
});
