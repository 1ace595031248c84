import type { Form } from '../form';

/** Values of several years beside those of the year, told apart by the words over them. */
export const spanAndYear: Form = {
  name: '多年值与本年值两列的目标表',
  text: `
    2024年项目支出绩效目标表 | < | < | < | <
    项目名称 | 病险水库除险加固 | < | < | <
    年度资金总额 | 900万元 | < | < | <
    年度目标 | 加固水库6座。 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 2022-2024年指标值 | 2024年指标值
    产出指标 | 数量指标 | 加固水库数量 | 18座 | 6座
    ^ | 成本指标 | 加固总成本 | ≤2700万元 | ≤900万元
  `,
  reads: `
    national-project classic 2024 -
    title A1 2024年项目支出绩效目标表
    project-name A2 → B2 病险水库除险加固
    budget-total A3 → B3 900万元
    fund total annual budget B3 9000000.00
    goal annual A4 → B4 加固水库6座。
    block multi-year level1=A5 level2=B5 level3=C5 value=D5
    block annual level1=A5 level2=B5 level3=C5 value=E5
    row A6 产出指标:output | B6 数量指标:quantity | C6 加固水库数量 | D6 18座
    row A6 产出指标:output | B6 数量指标:quantity | C6 加固水库数量 | E6 6座
    row A6 产出指标:output | B7 成本指标:cost | C7 加固总成本 | D7 ≤2700万元
    row A6 产出指标:output | B7 成本指标:cost | C7 加固总成本 | E7 ≤900万元
  `,
};
