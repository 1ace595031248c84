import type { Form } from './form';

/** 中期 and 年度 values for the same indicators, in two columns; a heading over sign, figure and unit. */
export const twoValues: Form = {
  name: '中期值与年度值两列的批复表',
  text: `
    财政项目支出绩效目标批复表 | < | < | < | < | < | <
    ( 2019 年度) | < | < | < | < | < | <
    预算单位:交通运输局 | < | < | < | < | < | <
    项目⏎名称 | 联网路升级改造一期 | < | 中期市财政预算(万元) | 284500.00 | 本年度申请市财政预算资金(万元) | 919.00
    总体目标 | 中期滚动目标(2019年--2021年) | < | 年度目标 | < | < | <
    ^ | 改造道路169公里。 | < | 完成三个路段结算。 | < | < | <
    一级⏎指标 | 二级⏎指标 | 三级⏎指标 | 实施周期指标值 | 当年度指标值 | < | <
    预期产出指标 | 数量指标(或建筑规模指标) | 完成结算路段 | 29个 | ≥ | 3 | 个
    ^ | 预算(或投资规模)控制指标 | 预算执行率 | 100% | ≥ | 90 | %
    效果指标 | 社会、经济、生态效益⏎指标 | 结算争议率 | 0% | = | 0 | %
  `,
  reads: `
    national-project classic 2019 万元
    title A1 财政项目支出绩效目标批复表
    unit A3 → A3 交通运输局
    project-name A4 → B4 联网路升级改造一期
    budget-multi-year D4 → E4 284500.00
    budget-total F4 → G4 919.00
    fund total multi-year budget E4 2845000000.00
    fund total annual budget G4 9190000.00
    goal multi-year B5 → B6 改造道路169公里。
    goal annual D5 → D6 完成三个路段结算。
    block multi-year level1=A7 level2=B7 level3=C7 value=D7
    block annual level1=A7 level2=B7 level3=C7 value=E7 operator=E7 unit=E7
    row A8 预期产出指标:output | B8 数量指标(或建筑规模指标):quantity | C8 完成结算路段 | D8 29个
    row A8 预期产出指标:output | B8 数量指标(或建筑规模指标):quantity | C8 完成结算路段 | F8 3 | E8 ≥ | G8 个
    row A8 预期产出指标:output | B9 预算(或投资规模)控制指标:cost | C9 预算执行率 | D9 100%
    row A8 预期产出指标:output | B9 预算(或投资规模)控制指标:cost | C9 预算执行率 | F9 90 | E9 ≥ | G9 %
    row A10 效果指标:benefit | B10 社会、经济、生态效益指标:- | C10 结算争议率 | D10 0%
    row A10 效果指标:benefit | B10 社会、经济、生态效益指标:- | C10 结算争议率 | F10 0 | E10 = | G10 %
  `,
};
