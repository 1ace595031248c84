import type { Form } from '../form';

/** A self-evaluation that lists indicators without levels, an adjusted target beside the first one. */
export const plainSelfEval: Form = {
  name: '没有级别列的部门整体自评表',
  text: `
    2023年度部门整体支出绩效自评表 | < | < | < | < | < | < | <
    部门名称 | 市水务局 | < | < | < | < | < | <
    年度资金总额 | 2600万元 | < | < | < | < | < | <
    指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 年度完成值 | 指标权重 | 指标得分
    河道治理长度 | 公里 | ≥ | 36 | 32 | 32 | 15 | 15
    供水水质达标率 | % | ≥ | 95 | | 97 | 15 | 15
    水利设施完好率 | % | ≥ | 90 | | 92 | 10 | 10
    群众满意度 | % | ≥ | 85 | | 88 | 10 | 10
    总分 | < | < | < | < | < | 50 | 50
  `,
  reads: `
    dept-self-eval classic 2023 -
    title A1 2023年度部门整体支出绩效自评表
    department A2 → B2 市水务局
    budget-total A3 → B3 2600万元
    total-score A9 → H9 50
    fund total annual budget B3 26000000.00
    block annual level3=A4 unit=B4 operator=C4 initial=D4 value=E4 actual=F4 weight=G4 score=H4
    row -:- | -:- | A5 河道治理长度 | B5 公里 | C5 ≥ | D5 36 | E5 32 | F5 32 | G5 15 | H5 15
    row -:- | -:- | A6 供水水质达标率 | B6 % | C6 ≥ | D6 95 | D6 95 | F6 97 | G6 15 | H6 15
    row -:- | -:- | A7 水利设施完好率 | B7 % | C7 ≥ | D7 90 | D7 90 | F7 92 | G7 10 | H7 10
    row -:- | -:- | A8 群众满意度 | B8 % | C8 ≥ | D8 85 | D8 85 | F8 88 | G8 10 | H8 10
  `,
};
