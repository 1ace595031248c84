import type { Form } from './form';

/** 部门整体支出绩效自评表: the levels of newer local forms, which are none of the trade's four. */
export const deptSelfEval: Form = {
  name: '部门整体支出绩效自评表',
  text: `
    部门整体支出绩效自评表 | < | < | < | < | < | <
    （2023年度） | < | < | < | < | < | <
    部门名称 | 县档案馆 | < | < | < | < | <
    年度总体目标完成情况 | 预期目标 | < | < | 目标实际完成情况 | < | <
    ^ | 整理档案五千卷。 | < | < | 整理档案五千二百卷。 | < | <
    一级指标 | 二级指标 | 三级指标 | 绩效目标值 | 实际完成值 | 指标分值 | 得分
    运行成本 | 公用经费控制 | 公用经费支出率 | ≤100% | 98% | 10 | 10
    履职效能 | 档案整理 | 整理卷数 | ≥5000卷 | 5200卷 | 40 | 40
    ^ | 档案利用 | 查档人次 | ≥800人次 | 760人次 | 30 | 28
    社会效应 | 知晓 | 开放日人次 | ≥300人次 | 310人次 | 10 | 10
    服务对象满意度 | 查档人满意度 | 查档人满意率 | ≥90% | 95% | 10 | 10
    合计 | < | < | < | < | 100 | 98
  `,
  reads: `
    dept-self-eval classic 2023 -
    title A1 部门整体支出绩效自评表
    department A3 → B3 县档案馆
    total-score A12 → G12 98
    goal annual B4 → B5 整理档案五千卷。
    goal actual E4 → E5 整理档案五千二百卷。
    block annual level1=A6 level2=B6 level3=C6 value=D6 actual=E6 weight=F6 score=G6
    row A7 运行成本:cost | B7 公用经费控制:- | C7 公用经费支出率 | D7 ≤100% | E7 98% | F7 10 | G7 10
    row A8 履职效能:- | B8 档案整理:- | C8 整理卷数 | D8 ≥5000卷 | E8 5200卷 | F8 40 | G8 40
    row A8 履职效能:- | B9 档案利用:- | C9 查档人次 | D9 ≥800人次 | E9 760人次 | F9 30 | G9 28
    row A10 社会效应:benefit | B10 知晓:- | C10 开放日人次 | D10 ≥300人次 | E10 310人次 | F10 10 | G10 10
    row A11 服务对象满意度:satisfaction | B11 查档人满意度:satisfaction | C11 查档人满意率 | D11 ≥90% | E11 95% | F11 10 | G11 10
  `,
};
