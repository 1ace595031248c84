import type { Form } from './form';

/** 部门整体支出绩效目标申报表: budget by source and by structure, tasks with amounts, goals in numbered lines. */
export const deptOverall: Form = {
  name: '部门整体支出绩效目标申报表',
  text: `
    部门（单位）整体支出绩效目标申报表 | < | < | < | < | <
    （2025年度） | < | < | < | < | <
     | | | | | 单位：万元
    部门（单位）名称 | < | 县图书馆 | < | 部门预算编码 | 301002
    年度预算安排 | 资金总额 | < | 968.15 | < | <
    ^ | 按收入性质分 | 财政拨款 | 900.15 | 其他资金 | 68
    ^ | 按支出性质分 | 基本支出 | 724.19 | 项目支出 | 243.96
    年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | <
    ^ | ^ | ^ | 总额 | 财政拨款 | 其他资金
    ^ | 图书采购 | 新购图书2万册 | 60 | 60 | 0
    ^ | 馆舍维护 | 屋面与管网维修 | 183.96 | 183.96 | 0
    ^ | 金额合计 | < | 243.96 | 243.96 | 0
    年度总体目标 | 目标1：保障基本阅读服务。 | < | < | < | <
    ^ | 目标2：完成馆舍维护。 | < | < | < | <
    年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值
    ^ | 产出指标 | 数量指标 | 新增藏书量 | 当年入藏册数 | ≥2万册
    ^ | ^ | 时效指标 | 采购完成时间 | 完成入藏 | 2025年11月底前
    ^ | 效益指标 | 社会效益指标 | 到馆人次 | 全年到馆 | ≥30万人次
    ^ | 满意度指标 | 服务对象满意度指标 | 读者满意度 | 问卷调查 | ≥92%
  `,
  reads: `
    dept-overall classic 2025 万元
    title A1 部门(单位)整体支出绩效目标申报表
    department A4 → C4 县图书馆
    budget-total B5 → D5 968.15
    fiscal C6 → D6 900.15
    other-funds E6 → F6 68
    basic-expenditure C7 → D7 724.19
    project-expenditure E7 → F7 243.96
    fund total annual budget D5 9681500.00
    fund part annual budget D6 9001500.00
    fund part annual budget F6 680000.00
    goal annual A13 → B13 目标1:保障基本阅读服务。
    goal annual A13 → B14 目标2:完成馆舍维护。
    task B10 图书采购 · C10 新购图书2万册 · 600000.00
    task B11 馆舍维护 · C11 屋面与管网维修 · 1839600.00
    task B12 金额合计 · - · 2439600.00
    block annual level1=B15 level2=C15 level3=D15 description=E15 value=F15
    row B16 产出指标:output | C16 数量指标:quantity | D16 新增藏书量 | E16 当年入藏册数 | F16 ≥2万册
    row B16 产出指标:output | C17 时效指标:timeliness | D17 采购完成时间 | E17 完成入藏 | F17 2025年11月底前
    row B18 效益指标:benefit | C18 社会效益指标:social | D18 到馆人次 | E18 全年到馆 | F18 ≥30万人次
    row B19 满意度指标:satisfaction | C19 服务对象满意度指标:satisfaction | D19 读者满意度 | E19 问卷调查 | F19 ≥92%
  `,
};
