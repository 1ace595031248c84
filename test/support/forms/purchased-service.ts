import type { Form } from './form';

/** 资金来源 with words for a reply; sign, figure and unit in columns of their own; an amount in the head alone. */
export const purchasedService: Form = {
  name: '政府购买服务申报表',
  text: `
    政府购买服务项目绩效目标申报表 | < | < | < | < | <
    （2025年度） | < | < | < | < | <
    项目名称 | 社区居家养老服务 | < | < | < | <
    购买主体 | 青川市民政局 | < | 承接主体 | 青川市康养服务中心 | <
    购买方式 | 公开招标 | < | 服务期限 | 2025年1月至12月 | <
    预算金额（万元） | 96 | < | 资金来源 | 一般公共预算 | <
    年度绩效目标 | 为1200名老年人提供上门服务，全年服务不少于4.8万人次。 | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
    产出指标 | 数量指标 | 服务老年人数 | ≥ | 1200 | 人
    ^ | ^ | 上门服务人次 | ≥ | 48000 | 人次
    ^ | 质量指标 | 服务记录完整率 | ≥ | 98 | %
    ^ | 时效指标 | 预约响应时间 | ≤ | 24 | 小时
    ^ | 成本指标 | 每人次服务成本 | ≤ | 20 | 元
    效益指标 | 社会效益指标 | 老年人意外事件发生率 | ≤ | 1 | ‰
    满意度指标 | 服务对象满意度指标 | 老年人满意度 | ≥ | 90 | %
  `,
  reads: `
    national-project classic 2025 万元
    title A1 政府购买服务项目绩效目标申报表
    project-name A3 → B3 社区居家养老服务
    department A4 → B4 青川市民政局
    budget-total A6 → B6 96
    fund total annual budget B6 960000.00
    goal annual A7 → B7 为1200名老年人提供上门服务，全年服务不少于4.8万人次。
    block annual level1=A8 level2=B8 level3=C8 operator=D8 value=E8 unit=F8
    row A9 产出指标:output | B9 数量指标:quantity | C9 服务老年人数 | D9 ≥ | E9 1200 | F9 人
    row A9 产出指标:output | B9 数量指标:quantity | C10 上门服务人次 | D10 ≥ | E10 48000 | F10 人次
    row A9 产出指标:output | B11 质量指标:quality | C11 服务记录完整率 | D11 ≥ | E11 98 | F11 %
    row A9 产出指标:output | B12 时效指标:timeliness | C12 预约响应时间 | D12 ≤ | E12 24 | F12 小时
    row A9 产出指标:output | B13 成本指标:cost | C13 每人次服务成本 | D13 ≤ | E13 20 | F13 元
    row A14 效益指标:benefit | B14 社会效益指标:social | C14 老年人意外事件发生率 | D14 ≤ | E14 1 | F14 ‰
    row A15 满意度指标:satisfaction | B15 服务对象满意度指标:satisfaction | C15 老年人满意度 | D15 ≥ | E15 90 | F15 %
  `,
};
