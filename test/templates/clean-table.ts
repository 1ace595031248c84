import type { Facts, IndicatorFacts } from '../../src/templates/facts';

/** A table as it should be: what is bought, how well, when, for how much, to what effect, each with its basis. */
export const CLEAN_TABLE: Facts = {
  heading: '2024年办公楼物业费绩效目标表',
  slots: {
    'project-code': '13010024P000000010001',
    'project-name': '办公楼物业费',
    'budget-total': '86万元',
    fiscal: '86万元',
    'other-funds': '0万元',
    purpose: '用于支付2024年办公楼物业服务费86万元。',
    'plan-3': '25%',
    'plan-6': '50%',
    'plan-10': '75%',
    'plan-12': '100%',
  },
  goals: ['保障12000平方米办公楼全年物业服务，报修30分钟内到场，工作人员满意度达到90%以上。'],
  indicators: [
    row(
      '产出指标',
      '数量指标',
      '物业服务面积',
      '合同约定的保洁、安保、维修面积',
      '≥12000平方米',
      '《物业服务合同》（2024年）第3条',
    ),
    row(
      '产出指标',
      '质量指标',
      '物业月度考核合格率',
      '考核合格月数÷12×100%',
      '=100%',
      '《物业服务合同》（2024年）第8条',
    ),
    row(
      '产出指标',
      '时效指标',
      '报修响应时间',
      '自接到报修至维修人员到场的时间',
      '≤30分钟',
      '《物业服务合同》（2024年）第9条',
    ),
    row(
      '产出指标',
      '成本指标',
      '物业服务费',
      '全年实际支付的物业服务费总额',
      '≤86万元',
      '《物业服务合同》（2024年）合同价',
    ),
    row(
      '效果指标',
      '社会效益指标',
      '安全责任事故次数',
      '因物业管理不到位发生的火灾、盗窃事故次数',
      '=0起',
      '2023年实际发生0起（历史标准）',
    ),
    row(
      '满意度指标',
      '服务对象满意度指标',
      '工作人员满意度',
      '满意人数÷有效调查人数×100%',
      '≥90%',
      '2023年满意度调查结果91%',
    ),
  ],
  headerRows: 1,
};

function row(
  level1: string,
  level2: string,
  level3: string,
  description: string,
  value: string,
  basis: string,
): IndicatorFacts {
  return { level1, level2, texts: { level3, description, value, basis } };
}
