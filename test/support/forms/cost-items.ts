import type { Form } from './form';

/** Expenditure items with a sum as the budget, and names under the same heading as their level 2 (鄂州 and others). */
export const costItems: Form = {
  name: '成本构成与并列二级指标的目标表',
  text: `
    临川市2022年市直部门预算项目支出绩效目标表 | < | < | < | < | <
    项目名称 | < | 图书馆夜间开放 | < | 项目类别 | 本级支出项目
    项目预算⏎（万元） | 成本构成 | 金额 | 测算（公式）依据 | 2020年实际执行数 | 2021年实际执行数
    ^ | 值班补助 | 24 | 8人×3万元 | 20 | 22
    ^ | 照明用电 | 16 | 按上年用量 | 15 | 15.5
    ^ | 合计 | 40 | | 35 | 37.5
    绩效目标 | < | 全年每晚开放至二十二时。 | < | < | <
    绩效指标 | 一级指标 | 二级指标 | < | 绩效标准 | 当年预期实现值
    ^ | 产出指标 | 数量指标 | 夜间开放天数 | 反映夜间开放情况 | ≥350天
    ^ | ^ | ^ | 夜间接待人次 | 反映读者到馆情况 | ≥60000人次
    ^ | ^ | 质量指标 | 夜间服务合格率 | 反映服务质量情况 | ≥95%
    ^ | ^ | 成本指标 | 每晚开放成本 | 反映成本控制情况 | ≤1200元
    ^ | 效益指标 | 社会效益指标 | 夜间借阅册次 | 反映图书利用情况 | ≥30000册次
    ^ | 满意度指标 | 服务对象满意度 | 读者满意度 | 反映读者评价情况 | ≥90%
    保障绩效目标实现措施 | < | 完善值班制度 | < | < | <
  `,
  reads: `
    national-project classic 2022 万元
    title A1 临川市2022年市直部门预算项目支出绩效目标表
    project-name A2 → C2 图书馆夜间开放
    attribute E2 → F2 本级支出项目
    budget-total B6 → C6 40
    fund total annual budget C6 400000.00
    goal annual A7 → C7 全年每晚开放至二十二时。
    block annual level1=B8 level2=C8 description=E8 value=F8 level3=C8
    row B9 产出指标:output | C9 数量指标:quantity | E9 反映夜间开放情况 | F9 ≥350天 | D9 夜间开放天数
    row B9 产出指标:output | C9 数量指标:quantity | E10 反映读者到馆情况 | F10 ≥60000人次 | D10 夜间接待人次
    row B9 产出指标:output | C11 质量指标:quality | E11 反映服务质量情况 | F11 ≥95% | D11 夜间服务合格率
    row B9 产出指标:output | C12 成本指标:cost | E12 反映成本控制情况 | F12 ≤1200元 | D12 每晚开放成本
    row B13 效益指标:benefit | C13 社会效益指标:social | E13 反映图书利用情况 | F13 ≥30000册次 | D13 夜间借阅册次
    row B14 满意度指标:satisfaction | C14 服务对象满意度:satisfaction | E14 反映读者评价情况 | F14 ≥90% | D14 读者满意度
  `,
};
