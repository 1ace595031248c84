import type { Form } from './form';

/** 项目支出绩效目标申报表, mid-term and annual side by side: the level 1 stands once, at the left. */
export const nationalDouble: Form = {
  name: '中期与年度并列的申报表',
  text: `
    项目支出绩效目标申报表 | < | < | < | < | < | < | <
    （2024年度） | < | < | < | < | < | < | <
    项目名称 | < | 河道保洁与水质监测 | < | < | < | < | <
    主管部门及代码 | < | 201 水务局 | < | < | 实施单位 | 河湖管护中心 | <
    项目属性 | < | 延续项目 | < | < | 项目期 | 3年 | <
    项目资金⏎（万元） | < | 中期资金总额： | #360 | < | 年度资金总额： | #120 | <
    ^ | < | 其中：财政拨款 | #300 | < | 其中：财政拨款 | #100 | <
    ^ | < | 其他资金 | #60 | < | 其他资金 | #20 | <
    总⏎体⏎目⏎标 | 中期目标（2024年—2026年） | < | < | < | 年度目标 | < | <
    ^ | 三年内全部河段水质达到三类。 | < | < | < | 完成全年保洁和监测任务。 | < | <
    绩⏎效⏎指⏎标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
    ^ | 产出指标 | 数量指标 | 保洁河道长度 | ≥120公里 | 数量指标 | 保洁河道长度 | ≥40公里
    ^ | ^ | 质量指标 | 水质达标率 | ≥90% | 质量指标 | 水质达标率 | ≥85%
    ^ | ^ | 时效指标 | 监测及时率 | =100% | 时效指标 | 监测及时率 | =100%
    ^ | ^ | 成本指标 | 三年总成本 | ≤360万元 | 成本指标 | 年度总成本 | ≤120万元
    ^ | ^ | …… | | | …… | |
    ^ | 效益指标 | 经济效益⏎指标 | | | 经济效益⏎指标 | |
    ^ | ^ | 社会效益⏎指标 | 沿岸投诉下降率 | ≥30% | 社会效益⏎指标 | 沿岸投诉下降率 | ≥10%
    ^ | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | 服务对象满意度指标 | 居民满意度 | ≥88%
    注：其他资金包括自筹资金。 | < | < | < | < | < | < | <
  `,
  reads: `
    national-project classic 2024 万元
    title A1 项目支出绩效目标申报表
    project-name A3 → C3 河道保洁与水质监测
    department A4 → C4 201 水务局
    unit F4 → G4 河湖管护中心
    attribute A5 → C5 延续项目
    period F5 → G5 3年
    budget-multi-year C6 → D6 360
    budget-total F6 → G6 120
    fiscal-multi-year C7 → D7 300
    fiscal F7 → G7 100
    other-funds-multi-year C8 → D8 60
    other-funds F8 → G8 20
    fund total multi-year budget D6 3600000.00
    fund total annual budget G6 1200000.00
    fund part multi-year budget D7 3000000.00
    fund part annual budget G7 1000000.00
    fund part multi-year budget D8 600000.00
    fund part annual budget G8 200000.00
    goal multi-year B9 → B10 三年内全部河段水质达到三类。
    goal annual F9 → F10 完成全年保洁和监测任务。
    block multi-year level1=B11 level2=C11 level3=D11 value=E11
    block annual level1=B11 level2=F11 level3=G11 value=H11
    row B12 产出指标:output | C12 数量指标:quantity | D12 保洁河道长度 | E12 ≥120公里
    row B12 产出指标:output | F12 数量指标:quantity | G12 保洁河道长度 | H12 ≥40公里
    row B12 产出指标:output | C13 质量指标:quality | D13 水质达标率 | E13 ≥90%
    row B12 产出指标:output | F13 质量指标:quality | G13 水质达标率 | H13 ≥85%
    row B12 产出指标:output | C14 时效指标:timeliness | D14 监测及时率 | E14 =100%
    row B12 产出指标:output | F14 时效指标:timeliness | G14 监测及时率 | H14 =100%
    row B12 产出指标:output | C15 成本指标:cost | D15 三年总成本 | E15 ≤360万元
    row B12 产出指标:output | F15 成本指标:cost | G15 年度总成本 | H15 ≤120万元
    row B17 效益指标:benefit | C18 社会效益指标:social | D18 沿岸投诉下降率 | E18 ≥30%
    row B17 效益指标:benefit | F18 社会效益指标:social | G18 沿岸投诉下降率 | H18 ≥10%
    row B19 满意度指标:satisfaction | C19 服务对象满意度指标:satisfaction | D19 居民满意度 | E19 ≥90%
    row B19 满意度指标:satisfaction | F19 服务对象满意度指标:satisfaction | G19 居民满意度 | H19 ≥88%
    empty 效益指标 / C17 经济效益指标
    empty 效益指标 / F17 经济效益指标
  `,
};
