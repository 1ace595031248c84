import type { Form } from './form';

/** Sources of funds in rows, a heading over four columns of the budget; 满意度指标 over both levels. */
export const sourceColumns: Form = {
  name: '资金来源分行、预算分栏的部门自评表',
  text: `
    部门整体支出绩效自评表 | < | < | < | < | < | < | <
    （2023年度） | < | < | < | < | < | < | <
    部门（单位）名称 | < | 云岭市地方志办公室 | < | < | < | < | <
    财政资金安排和使用情况 | 资金结构⏎(万元) | 预算安排 | < | < | < | 拨付情况 | 结余情况
    ^ | ^ | 年初部门预算安排金额① | 历年结余结转② | 年中调整金额③ | 小计④=①+②+③ | 年度拨付金额⑤ | 本年度结余金额⑥=④-⑤
    ^ | 财政资金小计 | #250 | #20 | #0 | #270 | #255 | #15
    ^ | ①市级财政资金 | #250 | #20 | #0 | #270 | #255 | #15
    ^ | 其他资金小计 | #0 | #0 | #0 | #0 | #0 | #0
    ^ | 合 计 | #250 | #20 | #0 | #270 | #255 | #15
    年度总体目标完成情况 | 预期目标 | < | < | < | 目标实际完成情况 | < | <
    ^ | 编纂年鉴一部。 | < | < | < | 已出版。 | < | <
    年度绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 绩效目标值 | 实际完成值 | 指标分值 | 得分
    ^ | 产出指标(60分) | 数量指标 | 年鉴编纂部数 | =1部 | 1部 | 60 | 60
    ^ | 效益指标(30分) | 社会效益指标 | 年鉴赠阅单位数 | ≥90家 | 92家 | 30 | 30
    ^ | 社会公众或服务对象满意度指标 | < | 读者满意度 | ≥90% | 93% | 10 | 10
    总分 | < | < | < | < | < | 100 | 100
  `,
  reads: `
    dept-self-eval classic 2023 万元
    title A1 部门整体支出绩效自评表
    department A3 → C3 云岭市地方志办公室
    fiscal B6 → F6 270
    other-funds B8 → F8 0
    budget-total B9 → F9 270
    total-score A16 → H16 100
    fund part annual initial C6 2500000.00
    fund part annual budget F6 2700000.00
    fund part annual executed G6 2550000.00
    fund child annual initial C7 2500000.00
    fund child annual budget F7 2700000.00
    fund child annual executed G7 2550000.00
    fund part annual initial C8 0.00
    fund part annual budget F8 0.00
    fund part annual executed G8 0.00
    fund total annual initial C9 2500000.00
    fund total annual budget F9 2700000.00
    fund total annual executed G9 2550000.00
    goal annual B10 → B11 编纂年鉴一部。
    goal actual F10 → F11 已出版。
    block annual level1=B12 level2=C12 level3=D12 value=E12 actual=F12 weight=G12 score=H12
    row B13 产出指标(60分):output | C13 数量指标:quantity | D13 年鉴编纂部数 | E13 =1部 | F13 1部 | G13 60 | H13 60
    row B14 效益指标(30分):benefit | C14 社会效益指标:social | D14 年鉴赠阅单位数 | E14 ≥90家 | F14 92家 | G14 30 | H14 30
    row B15 社会公众或服务对象满意度指标:satisfaction | B15 社会公众或服务对象满意度指标:satisfaction | D15 读者满意度 | E15 ≥90% | F15 93% | G15 10 | H15 10
  `,
};
