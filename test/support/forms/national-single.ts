import type { Form } from './form';

/** 项目支出绩效目标表 with one block: no title year, level 1 repeated on every row, fiscal money divided by origin. */
export const nationalSingle: Form = {
  name: '单栏申报表',
  text: `
    附件2 | | | | |
    项目支出绩效目标申报表 | < | < | < | < | <
    填报单位：区应急局 | | | | 金额单位：万元 |
    项目名称 | 2025年防汛物资储备 | < | 项目类别 | 其他 | <
    主管部门 | 区应急局 | < | 实施单位 | 物资储备站 | <
    项目资金 | 年度资金总额 | < | 36 | < | <
    ^ | 财政拨款 | < | 34 | < | <
    ^ | 其中：一般公共预算 | < | 30 | < | <
    ^ | 政府性基金 | < | 4 | < | <
    ^ | 其他资金 | < | 2 | < | <
    年度目标 | 汛期前储齐十二类物资。 | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
    产出指标 | 数量指标 | 物资种类 | ≥ | 12 | 类
    产出指标 | 时效指标 | 到货时限 | ≤ | 30 | 天
    产出指标 | 质量指标 | 抽检合格率 | ＝ | 100 | %
    效益指标 | 社会效益指标 | 抢险响应时间 | ≤ | 2 | 小时
    满意度指标 | 满意度指标 | 镇街满意度 | ≥ | 90 | %
    填表人：某某 | < | 联系电话：0000 | < | 填表日期： | <
  `,
  reads: `
    national-project classic 2025 万元
    title A2 项目支出绩效目标申报表
    unit A3 → A3 区应急局
    project-name A4 → B4 2025年防汛物资储备
    attribute D4 → E4 其他
    department A5 → B5 区应急局
    unit D5 → E5 物资储备站
    budget-total B6 → D6 36
    fiscal B7 → D7 34
    other-funds B10 → D10 2
    phone C18 → C18 0000
    fund total annual budget D6 360000.00
    fund part annual budget D7 340000.00
    fund child annual budget D8 300000.00
    fund child annual budget D9 40000.00
    fund part annual budget D10 20000.00
    goal annual A11 → B11 汛期前储齐十二类物资。
    block annual level1=A12 level2=B12 level3=C12 operator=D12 value=E12 unit=F12
    row A13 产出指标:output | B13 数量指标:quantity | C13 物资种类 | D13 ≥ | E13 12 | F13 类
    row A14 产出指标:output | B14 时效指标:timeliness | C14 到货时限 | D14 ≤ | E14 30 | F14 天
    row A15 产出指标:output | B15 质量指标:quality | C15 抽检合格率 | D15 = | E15 100 | F15 %
    row A16 效益指标:benefit | B16 社会效益指标:social | C16 抢险响应时间 | D16 ≤ | E16 2 | F16 小时
    row A17 满意度指标:satisfaction | B17 满意度指标:satisfaction | C17 镇街满意度 | D17 ≥ | E17 90 | F17 %
  `,
};
