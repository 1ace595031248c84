import type { Form } from '../form';

/** A long-term and an annual block, level 1 again on every row, sources of money added up. */
export const repeatedTerms: Form = {
  name: '一级指标逐行重复的长期年度申报表',
  text: `
    市级基建项目绩效目标申报表 | < | < | < | < | <
    （2024年度） | < | < | < | < | <
    项目名称 | 泵站改造 | < | 项目总投资（万元） | 36000 | <
    资金来源（万元） | 合计 | 10000 | < | < | <
    ^ | 财政资金 | 10000 | < | < | <
    ^ | 其中：市级资金 | 10000 | < | < | <
    绩效目标 | 改造泵站3座。 | < | < | < | <
    绩效指标(长期) | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
    ^ | 产出指标 | 数量指标 | 改造泵站数 | 9座 | 可研批复
    ^ | 产出指标 | 质量指标 | 验收合格率 | 100% | 规范
    ^ | 效益指标 | 社会效益指标 | 受益人口 | ≥6万人 | 可研批复
    绩效指标(年度) | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
    ^ | 产出指标 | 数量指标 | 改造泵站数 | 3座 | 年度计划
    ^ | 产出指标 | 质量指标 | 验收合格率 | 100% | 规范
    ^ | 效益指标 | 社会效益指标 | 受益人口 | ≥2万人 | 年度计划
  `,
  reads: `
    national-project classic 2024 万元
    title A1 市级基建项目绩效目标申报表
    project-name A3 → B3 泵站改造
    budget-multi-year D3 → E3 36000
    fiscal-multi-year B5 → C5 10000
    fund total multi-year budget E3 360000000.00
    fund part multi-year budget C5 100000000.00
    fund child multi-year budget C6 100000000.00
    goal annual A7 → B7 改造泵站3座。
    block multi-year level1=B8 level2=C8 level3=D8 value=E8 basis=F8
    block annual level1=B12 level2=C12 level3=D12 value=E12 basis=F12
    row B9 产出指标:output | C9 数量指标:quantity | D9 改造泵站数 | E9 9座 | F9 可研批复
    row B10 产出指标:output | C10 质量指标:quality | D10 验收合格率 | E10 100% | F10 规范
    row B11 效益指标:benefit | C11 社会效益指标:social | D11 受益人口 | E11 ≥6万人 | F11 可研批复
    row B13 产出指标:output | C13 数量指标:quantity | D13 改造泵站数 | E13 3座 | F13 年度计划
    row B14 产出指标:output | C14 质量指标:quality | D14 验收合格率 | E14 100% | F14 规范
    row B15 效益指标:benefit | C15 社会效益指标:social | D15 受益人口 | E15 ≥2万人 | F15 年度计划
  `,
};
