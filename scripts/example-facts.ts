import type { Facts, IndicatorFacts } from '../src/templates/facts';

/**
 * The table that the project was started for, as its unit wrote it: every defect, stray blank and line break is meant.
 * It is what `npm start` checks, so it must not be tidied up.
 */
export const PROPERTY_FEE_TABLE: Facts = {
  heading: '物业费及中央空调使用费绩效目标表',
  slots: {
    'project-code': '————',
    'project-name': '房屋租赁及物业、中央空调使用费',
    'budget-total': '316万元',
    fiscal: '316万元',
    'other-funds': '0  ',
    purpose: '用于支付2024年行政服务中心租赁费、物业费及中央空调使用费。',
    'plan-3': '0',
    'plan-6': '50%',
    'plan-10': '75%',
    'plan-12': '100%',
  },
  goals: [
    '保证2024年行政服务中心工作顺利进行，工作场地正常运转。',
    '按时支付中心2024年行政服务中心租赁费、物业费及中央空调使用费用。',
  ],
  indicators: [
    indicator(
      '产出指标',
      '数量指标',
      '中央空调故障指标',
      '全年空调故障未及时维修次数',
      '=0次',
      '合同约定',
    ),
    indicator(
      '产出指标',
      '数量指标',
      '物业服务指标',
      '全年未正常提供物业服务天数',
      '=0次',
      '合同约定',
    ),
    indicator(
      '产出指标',
      '质量指标',
      '冬季室内温度指标',
      '全年冬季室内温度未能达到供暖温度天数',
      '≤5天',
      '合同约定',
    ),
    indicator(
      '产出指标',
      '时效指标',
      '未按时提供空调服务次数',
      '未按时提供空调次数',
      '=0次',
      '合同约定',
    ),
    indicator('产出指标', '成本指标', '成本投入', '年物业服务及空调使用费', '=86万元', '合同约定'),
    indicator(
      '效果指标',
      '经济效益指标',
      '按时支付费用',
      '按照合同拖欠费用天数',
      '≤10天',
      '工作要求',
    ),
    indicator(
      '效果指标',
      '社会效益指标',
      '全年社会稳定风险次数',
      '全年发生影响社会稳定次数',
      '=0次',
      '往年工作经验',
    ),
    indicator(
      '满意度指标',
      '服务对象满意度指标',
      '工作人员对工作环境满意率',
      '调查工作人员满意数量比全体工作人员数量',
      '≥90%',
      '往年工作经验',
    ),
  ],
  headerRows: 2,
};

/** Printed labels as they stand in that table: wrapped by hand, with blanks behind them. */
export const LABELS_AS_WRITTEN: Readonly<Record<string, string>> = {
  项目编码: '项目\n编码',
  预算数: '预算数    ',
  绩效目标: '绩效\n目标',
  一级指标: '一级\n指标',
  产出指标: '产出\n指标 ',
  效果指标: '效果\n指标',
};

function indicator(
  level1: string,
  level2: string,
  level3: string,
  description: string,
  value: string,
  basis: string,
): IndicatorFacts {
  return { level1, level2, texts: { level3, description, value, basis } };
}
