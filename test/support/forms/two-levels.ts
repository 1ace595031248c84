import type { Form } from './form';

/** Two levels only, called 一级 and 二级: they are the model's second and third; a table of cost items stands above. */
export const twoLevels: Form = {
  name: '只有两级的绩效目标表',
  text: `
    某市2022年市直部门预算项目支出绩效目标表 | < | < | < | < | <
    项目名称 | 办公楼运行保障 | < | 项目类别 | 本级支出项目 | <
    项目性质 | 持续性项目 | < | 立项依据 | 三定方案 | <
    项目预算成本构成 | 金额 | 测算（公式）依据 | < | 2020年实际执行数 | 2021年实际执行数
    保安服务费 | 191 | 依据招标文件 | < | 190 | 191
    保洁服务费 | 99 | 依据招标文件 | < | 98 | 99
    合计 | 290 | | < | 288 | 290
    绩效目标 | 以服务对象满意为目标，保障大楼安全运行。 | < | < | < | <
    绩效指标 | 一级指标 | 二级指标 | 绩效标准 | < | 当年预期实现值
    ^ | 数量指标 | 日常维修维护次数 | 反映大楼全年维修维护情况 | < | ≥280次
    ^ | ^ | 安检巡查次数 | 反映大楼保卫巡检情况 | < | ≥200次
    ^ | 质量指标 | 维修验收合格率 | 反映维修质量情况 | < | ≥92%
    ^ | 成本指标 | 运行成本 | 反映全年支出 | < | ≤290万元
    保障绩效目标实现措施 | 加强管理 | < | < | < | <
  `,
  reads: `
    national-project classic 2022 -
    title A1 某市2022年市直部门预算项目支出绩效目标表
    project-name A2 → B2 办公楼运行保障
    attribute D2 → E2 本级支出项目
    attribute A3 → B3 持续性项目
    budget-total A7 → B7 290
    fund total annual budget B7 2900000.00
    goal annual A8 → B8 以服务对象满意为目标，保障大楼安全运行。
    block annual level2=B9 description=D9 value=F9 level3=C9
    row -:output | B10 数量指标:quantity | D10 反映大楼全年维修维护情况 | F10 ≥280次 | C10 日常维修维护次数
    row -:output | B10 数量指标:quantity | D11 反映大楼保卫巡检情况 | F11 ≥200次 | C11 安检巡查次数
    row -:output | B12 质量指标:quality | D12 反映维修质量情况 | F12 ≥92% | C12 维修验收合格率
    row -:output | B13 成本指标:cost | D13 反映全年支出 | F13 ≤290万元 | C13 运行成本
  `,
};
