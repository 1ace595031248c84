import { based, one, rows, type Catalogue } from './forms';

const twice = (a: string, b: string) =>
  rows(`产出指标 | 数量指标 | ${a}`, `产出指标 | 时效指标 | ${b}`);

/** Sections F and H: names, descriptions, classes; and the basis of a value. */
export const INDICATOR: Catalogue = {
  'name-empty': {
    fails: [one('质量指标', '', '≥90%')],
    passes: [one('质量指标', '合格率', '≥90%', '合格数÷总数')],
  },
  'description-empty': {
    fails: [
      rows('产出指标 | 质量指标 | 合格率 | | ≥90%', '产出指标 | 数量指标 | 面积 | 建筑面积 | ≥1㎡'),
    ],
    passes: [one('质量指标', '合格率', '≥90%', '合格数÷总数')],
  },
  'name-placeholder': {
    fails: [one('质量指标', '-', '=100%')],
    passes: [one('质量指标', '设备验收合格率', '=100%')],
  },
  'name-too-long': {
    fails: [one('数量指标', '由物业公司负责保洁安保维修绿化的办公大楼建筑面积'.repeat(6), '≥1㎡')],
    passes: [one('数量指标', '物业服务面积', '≥1㎡')],
  },
  'name-generic': {
    fails: [one('质量指标', '中央空调故障指标', '≤3次'), one('成本指标', '成本投入', '≤86万元')],
    passes: [one('质量指标', '中央空调故障未及时维修次数', '=0次')],
  },
  'name-embeds-value': {
    fails: [one('质量指标', '建设质量达标率100%', '≥98%')],
    passes: [one('质量指标', '建设质量达标率', '≥98%')],
  },
  'name-equals-description': {
    fails: [one('时效指标', '未按时提供空调服务次数', '=0次', '未按时提供空调次数')],
    passes: [one('时效指标', '未按时提供空调服务次数', '=0次', '接到报修后超过24小时未恢复的次数')],
  },
  'name-description-conflict': {
    fails: [one('时效指标', '按时支付费用', '≤10天', '拖欠费用天数')],
    passes: [one('时效指标', '逾期付款天数', '=0天', '超过合同付款日的天数')],
  },
  'indicator-duplicate': {
    fails: [
      rows(
        '满意度指标 | 服务对象满意度指标 | 群众满意度 | | ≥95%',
        '满意度指标 | 服务对象满意度指标 | 群众满意度 | | ≥95%',
      ),
    ],
    passes: [one('服务对象满意度指标', '群众满意度', '≥95%')],
  },
  'indicator-near-duplicate': {
    fails: [twice('空调未及时维修次数 | | =0次', '空调未按时提供次数 | | =0次')],
    passes: [twice('故障次数 | | ≤3次', '平均修复时间 | | ≤24小时')],
  },
  'indicator-misclassified': {
    fails: [
      one('经济效益指标', '拖欠费用天数', '≤10天'),
      one('数量指标', '供应时效', '及时'),
      one('社会效益指标', '市民满意程度', '≥90%'),
      one('经济效益指标', '大厅运行正常率', '≥99%'),
    ],
    passes: [one('时效指标', '拖欠费用天数', '=0天')],
  },
  'execution-rate-as-indicator': {
    fails: [one('数量指标', '预算执行率', '≥95%'), one('数量指标', '资金支出率', '=95%')],
    passes: [one('数量指标', '补贴人数', '≥280人')],
  },
  'input-as-output': {
    fails: [one('数量指标', '卫片执法补助经费', '=72890元')],
    passes: [one('数量指标', '核查图斑', '≥120个')],
  },
  'basis-empty': { fails: [based('')], passes: [based('《物业服务合同》（2024年）第3条')] },
  'basis-meaningless': {
    fails: ['无', '暂无', '/', '—', '·', '按要求', '实际情况'].map((basis) => based(basis)),
    passes: [based('历史标准：2023年93%')],
  },
  'basis-experience-only': {
    fails: [based('往年工作经验', '职工满意度', '≥90%')],
    passes: [based('2023年满意度调查结果93%', '职工满意度', '≥90%')],
  },
  'basis-unspecific': {
    fails: ['合同约定', '工作要求', '文件要求', '相关规定', '工作计划', '上级要求'].map((basis) =>
      based(basis),
    ),
    passes: [based('《高新区行政服务中心物业服务合同》（2024年）第3条')],
  },
  'basis-expired': {
    fails: [based('《2019年物业合同》')],
    passes: [based('合同有效期2023.1–2025.12')],
  },
  'basis-type-mismatch': {
    fails: [based('合同约定', '群众满意度', '≥90%'), based('工作要求', '拖欠费用天数', '≤10天')],
    passes: [
      based('上年满意度调查结果92%', '群众满意度', '≥90%'),
      based('《租赁合同》第6条付款约定', '拖欠费用天数', '=0天'),
    ],
  },
  'basis-inconsistent': {
    fails: [
      `一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
       产出指标 | 质量指标 | 中央空调故障次数 | ≤3次 | 《空调使用合同》（2024年）第6条
       产出指标 | 时效指标 | 中央空调修复天数 | ≤5天 | 往年工作经验`,
    ],
    passes: [
      `一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
       产出指标 | 质量指标 | 中央空调故障次数 | ≤3次 | 《空调使用合同》（2024年）第6条
       产出指标 | 时效指标 | 中央空调修复天数 | ≤5天 | 《空调使用合同》（2024年）第7条`,
    ],
  },
};
