import { form, one, rows, type Catalogue } from './forms';

const quality = (name: string, value: string, description = '') =>
  one('质量指标', name, value, description);

/** Section G: values. */
export const VALUE: Catalogue = {
  'value-empty': {
    fails: [
      rows('产出指标 | 数量指标 | 人数 | 补助人数 | ', '产出指标 | 质量指标 | 率 | 占比 | ≥1%'),
    ],
    passes: [one('数量指标', '补助人数', '≥63人')],
  },
  'value-placeholder': {
    fails: ['≥**人', '-', 'XX'].map((value) => one('数量指标', '补助人数', value)),
    passes: [one('数量指标', '补助人数', '≥63人')],
  },
  'value-grammar': {
    fails: [one('成本指标', '苗木单价', '≤28.40/株')],
    passes: [one('成本指标', '苗木单价', '≤28.40元/株')],
  },
  'value-operator-missing': {
    fails: [
      one('数量指标', '道路长度', '985米'),
      quality('合格率', '95%'),
      one('数量指标', '产量', '5千克'),
    ],
    passes: [one('数量指标', '道路长度', '≥985米')],
  },
  'value-operator-style': {
    fails: ['≧735人次', '═100%', '>=530元', '高于95%', '达到95%', '﹦72890元', '不少于3次'].map(
      (value) => quality('事项', value),
    ),
    passes: ['≥735人次', '=100%', '≥530元'].map((value) => quality('事项', value)),
  },
  'value-style-mixed': {
    fails: [
      rows(
        '产出指标 | 质量指标 | 合格率 | | 100%',
        '产出指标 | 质量指标 | 完好率 | | 高于95%',
        '产出指标 | 时效指标 | 及时率 | | 达到95%',
      ),
    ],
    passes: [
      rows('产出指标 | 质量指标 | 合格率 | | =100%', '产出指标 | 质量指标 | 完好率 | | ≥95%'),
    ],
  },
  'value-unit-missing': {
    fails: [quality('合格率', '>=85'), one('数量指标', '摄像头', '220'), quality('事故', '0')],
    passes: [quality('合格率', '≥85%'), one('数量指标', '摄像头', '220门'), quality('事故', '0起')],
  },
  'value-unit-mismatch': {
    fails: [quality('物业服务', '=0次', '全年未正常提供物业服务天数')],
    passes: [quality('物业服务', '=0天', '全年未正常提供物业服务天数')],
  },
  'value-unit-nonstandard': {
    fails: [
      quality('合格率', '≥100百分比'),
      quality('达标率', '=100.00(%)'),
      one('数量指标', '长度', '≥80M'),
      one('成本指标', '标准', '>=530元/人*月'),
    ],
    passes: [quality('合格率', '=100%'), one('数量指标', '长度', '≥80米')],
  },
  'value-percent-range': {
    fails: [quality('合格率', '≥120%')],
    passes: [quality('合格率', '≥95%')],
  },
  'value-percent-bound': {
    fails: [one('时效指标', '完成及时率', '≥100%')],
    passes: [one('时效指标', '完成及时率', '=100%')],
  },
  'value-decimal-ratio': {
    fails: [quality('视频监控在线率', '≥0.97比例')],
    passes: [quality('视频监控在线率', '≥97%'), quality('视频监控在线率', '#0.95{0%}')],
  },
  'operator-direction': {
    fails: [
      quality('设备故障次数', '≥3次'),
      one('服务对象满意度指标', '群众满意度', '≤90%'),
      quality('档案存储设施稳定运行率', '≤99%'),
    ],
    passes: [
      quality('设备故障次数', '≤3次'),
      one('服务对象满意度指标', '群众满意度', '≥90%'),
      one('成本指标', '成本控制率', '≤100%'),
      one('生态效益指标', '能耗下降率', '≥3%'),
    ],
  },
  'value-range-invalid': { fails: [quality('率', '95%-90%')], passes: [quality('率', '90%-95%')] },
  'value-qualitative': {
    fails: ['及时', '合理', '提升', '有力保障', '正面支撑', '长期'].map((value) =>
      one('社会效益指标', '服务民生', value),
    ),
    passes: [quality('工程质量', '优良'), one('社会效益指标', '服务民生', '基本达成目标')],
  },
  'value-qualitative-with-percent': {
    fails: [one('社会效益指标', '促进人口与经济社会协调发展', '=100%')],
    passes: [one('社会效益指标', '政策覆盖率', '=100%')],
  },
  'time-value-not-evaluable': {
    fails: [
      one('时效指标', '服务周期', '2023.07-2024.01'),
      one('时效指标', '项目完成时间', '=100%'),
    ],
    passes: [one('时效指标', '完成时间', '≤2024年12月31日'), one('时效指标', '及时率', '=100%')],
  },
  'time-out-of-period': {
    fails: [form('项目名称 | 修路', '产出指标 | 时效指标 | 完成时间 | 2025年3月底完成')],
    passes: [form('项目名称 | 修路', '产出指标 | 时效指标 | 完成时间 | 2024年11月底前')],
  },
  'satisfaction-target': {
    fails: ['≥60%', '=100%'].map((value) => one('服务对象满意度指标', '群众满意度', value)),
    passes: [one('服务对象满意度指标', '群众满意度', '≥90%')],
  },
  'satisfaction-object': {
    fails: ['评标专家满意率', '供应商满意度', '本单位领导满意度'].map((name) =>
      one('服务对象满意度指标', name, '≥95%'),
    ),
    passes: [one('服务对象满意度指标', '办事企业满意率', '≥95%')],
  },
  'ratio-definition': {
    fails: [one('服务对象满意度指标', '满意率', '≥90%', '调查工作人员满意数量比全体工作人员数量')],
    passes: [one('服务对象满意度指标', '满意率', '≥90%', '满意问卷数÷有效问卷数')],
  },
  'condition-undefined': {
    fails: [quality('室内温度', '≤5天', '全年冬季室内未能达到供暖温度天数')],
    passes: [quality('室内温度', '≤5天', '供暖期室温低于18℃的天数')],
  },
  'value-history-jump': {
    fails: [
      `一级指标 | 二级指标 | 三级指标 | 上年指标值 | 指标值
       产出指标 | 数量指标 | 办件量 | 1200件 | ≥5000件`,
    ],
    passes: [
      `一级指标 | 二级指标 | 三级指标 | 上年指标值 | 指标值
       产出指标 | 数量指标 | 办件量 | 1200件 | ≥1250件`,
    ],
  },
};
