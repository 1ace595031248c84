import type { Form } from './form';

/** A department's income and outlay by kind, each with a sum; amounts under circled formulas; 评价内容 over two levels. */
export const deptIncomeOutlay: Form = {
  name: '收支构成列表的部门整体申报表',
  text: `
    部门整体支出绩效目标申报表 | < | < | < | < | <
    填报日期：2021年1月28日 | < | < | < | 单位：万元 | <
    部门（单位）名称 | < | 云岭市档案馆 | < | < | <
    部门总体⏎资金情况 | 总体资金情况 | < | 当年⏎金额① | 占比②=①/合计 | 近两年收支金额
    ^ | 收入构成 | 财政拨款 | 310.5 | 90% | 600
    ^ | ^ | 其他资金 | 34.5 | 10% | 60
    ^ | ^ | 合  计 | 345 | 100% | 660
    ^ | 支出构成 | 基本支出 | 245 | 71% | 480
    ^ | ^ | 项目支出 | 100 | 29% | 180
    年度目标1 | 完成馆藏数字化八万页。 | < | < | < | <
    年度绩效目标表 | 评价指标 | 评价内容 | < | 指标名称 | 目标值
    ^ | 定量指标 | 产出 | 数量指标 | 数字化页数 | ≥80000页
    ^ | ^ | ^ | 质量指标 | 图像合格率 | ≥98%
    ^ | ^ | 效益 | 社会效益 | 在线查档人次 | ≥5000人次
    ^ | ^ | 满意度 | 服务对象满意度 | 查档者满意度 | ≥95%
  `,
  reads: `
    dept-overall classic - 万元
    title A1 部门整体支出绩效目标申报表
    department A3 → C3 云岭市档案馆
    fiscal C5 → D5 310.5
    other-funds C6 → D6 34.5
    budget-total C7 → D7 345
    basic-expenditure C8 → D8 245
    project-expenditure C9 → D9 100
    fund part annual budget D5 3105000.00
    fund part annual budget D6 345000.00
    fund total annual budget D7 3450000.00
    goal annual A10 → B10 完成馆藏数字化八万页。
    block annual level1=C11 level2=C11 level3=E11 value=F11
    row C12 产出:output | D12 数量指标:quantity | E12 数字化页数 | F12 ≥80000页
    row C12 产出:output | D13 质量指标:quality | E13 图像合格率 | F13 ≥98%
    row C14 效益:benefit | D14 社会效益:social | E14 在线查档人次 | F14 ≥5000人次
    row C15 满意度:satisfaction | D15 服务对象满意度:satisfaction | E15 查档者满意度 | F15 ≥95%
  `,
};
