import type { Form } from './form';

/** The whole funding block in one cell, as sentences (湖南); 绩效指标 at the left of a header without numbered levels. */
export const fundsInWords: Form = {
  name: '资金构成写成一段话的目标表',
  text: `
    项目绩效目标表 | < | < | < | < | <
    （2021年度） | < | < | < | < | <
    填报单位（盖章）：石桥镇人民政府 | < | < | < | < | <
    项目名称 | 集镇管网改造 | < | 主管部门 | 住建局 | <
    资金总额及构成 | 总额1,060.75万元⏎一、财政拨款：690.5万元（其中：上级财政资金：600万元；本级财政：90.5万元）⏎二、自有资金：0万元⏎三、其他：370.25万元 | < | < | < | <
    绩效目标 | 改造管网十二公里。 | < | < | < | <
    绩效指标 | 指标类别 | 指标名称 | < | 指标值 | 指标标准或依据
    ^ | 产出指标 | 改造长度 | < | ≥12公里 | 施工图
    ^ | ^ | 验收合格率 | < | 100% | 验收规范
    ^ | 效益指标 | 内涝点减少数 | < | ≥3处 | 历史标准
    ^ | 满意度指标 | 居民满意度 | < | ≥90% | 问卷
    其他说明的问题 | 无 | < | < | < | <
  `,
  reads: `
    national-project classic 2021 -
    title A1 项目绩效目标表
    unit A3 → A3 石桥镇人民政府
    project-name A4 → B4 集镇管网改造
    department D4 → E4 住建局
    budget-total B5 → B5 1,060.75万元
    fiscal B5 → B5 690.5万元
    other-funds B5 → B5 0万元
    other-funds B5 → B5 370.25万元
    fund total annual budget B5 10607500.00
    fund part annual budget B5 6905000.00
    fund child annual budget B5 6000000.00
    fund child annual budget B5 905000.00
    fund part annual budget B5 0.00
    fund part annual budget B5 3702500.00
    goal annual A6 → B6 改造管网十二公里。
    block annual level1=B7 level3=C7 value=E7 basis=F7
    row B8 产出指标:output | -:- | C8 改造长度 | E8 ≥12公里 | F8 施工图
    row B8 产出指标:output | -:- | C9 验收合格率 | E9 100% | F9 验收规范
    row B10 效益指标:benefit | -:- | C10 内涝点减少数 | E10 ≥3处 | F10 历史标准
    row B11 满意度指标:satisfaction | -:- | C11 居民满意度 | E11 ≥90% | F11 问卷
  `,
};
