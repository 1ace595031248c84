import type { Form } from './form';

/** 转移支付区域绩效目标表: central and local money add up to the amount; both goals in one cell. */
export const transferRegion: Form = {
  name: '转移支付区域绩效目标表',
  text: `
    转移支付区域绩效目标表 | < | < | < | <
    （2024年度） | < | < | < | <
    转移支付（项目）名称 | 农村危房改造补助 | < | < | <
    中央主管部门 | 某部 | 省级主管部门 | 某厅 | <
    资金情况（万元） | 年度金额： | < | 1500 | <
    ^ | 其中：中央补助 | < | 1200 | <
    ^ | 地方资金 | < | 300 | <
    年度总体目标 | 目标1：改造危房八百户。⏎目标2：住房安全有保障。 | < | < | <
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
    ^ | 产出指标 | 数量指标 | 改造户数 | ≥800户
    ^ | 效益指标 | 可持续影响指标 | 房屋使用年限 | ≥15年
    ^ | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥95%
  `,
  reads: `
    transfer-region classic 2024 万元
    title A1 转移支付区域绩效目标表
    project-name A3 → B3 农村危房改造补助
    department A4 → B4 某部
    department C4 → D4 某厅
    budget-total B5 → D5 1500
    fund total annual budget D5 15000000.00
    fund part annual budget D6 12000000.00
    fund part annual budget D7 3000000.00
    goal annual A8 → B8 目标1:改造危房八百户。⏎目标2:住房安全有保障。
    block annual level1=B9 level2=C9 level3=D9 value=E9
    row B10 产出指标:output | C10 数量指标:quantity | D10 改造户数 | E10 ≥800户
    row B11 效益指标:benefit | C11 可持续影响指标:sustained | D11 房屋使用年限 | E11 ≥15年
    row B12 满意度指标:satisfaction | C12 服务对象满意度指标:satisfaction | D12 农户满意度 | E12 ≥95%
  `,
};
