import type { Form } from '../form';

/** A value column for each township, and one for their sum. */
export const townshipColumns: Form = {
  name: '每个乡镇一列指标值的目标表',
  text: `
    2024年衔接资金绩效目标表 | < | < | < | < | < | <
    项目名称 | 农村道路硬化 | < | < | < | < | <
    年度资金总额 | 600万元 | < | < | < | < | <
    绩效目标 | 硬化道路30公里。 | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | < | < | <
    ^ | ^ | ^ | 城关镇 | 清水乡 | 石桥镇 | 合计
    产出指标 | 数量指标 | 硬化里程 | ≥10公里 | ≥8公里 | ≥12公里 | ≥30公里
    ^ | 质量指标 | 验收合格率 | 100% | 100% | 100% | 100%
    ^ | 成本指标 | 硬化成本 | ≤200万元 | ≤160万元 | ≤240万元 | ≤600万元
    效益指标 | 社会效益指标 | 受益人数 | ≥1200人 | ≥800人 | ≥1500人 | ≥3500人
    满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | ≥90% | ≥90% | ≥90%
  `,
  reads: `
    national-project classic 2024 -
    title A1 2024年衔接资金绩效目标表
    project-name A2 → B2 农村道路硬化
    budget-total A3 → B3 600万元
    fund total annual budget B3 6000000.00
    goal annual A4 → B4 硬化道路30公里。
    block annual level1=A5 level2=B5 level3=C5 value=D6
    block annual level1=A5 level2=B5 level3=C5 value=E6
    block annual level1=A5 level2=B5 level3=C5 value=F6
    block annual level1=A5 level2=B5 level3=C5 value=G6
    row A7 产出指标:output | B7 数量指标:quantity | C7 硬化里程 | D7 ≥10公里
    row A7 产出指标:output | B7 数量指标:quantity | C7 硬化里程 | E7 ≥8公里
    row A7 产出指标:output | B7 数量指标:quantity | C7 硬化里程 | F7 ≥12公里
    row A7 产出指标:output | B7 数量指标:quantity | C7 硬化里程 | G7 ≥30公里
    row A7 产出指标:output | B8 质量指标:quality | C8 验收合格率 | D8 100%
    row A7 产出指标:output | B8 质量指标:quality | C8 验收合格率 | E8 100%
    row A7 产出指标:output | B8 质量指标:quality | C8 验收合格率 | F8 100%
    row A7 产出指标:output | B8 质量指标:quality | C8 验收合格率 | G8 100%
    row A7 产出指标:output | B9 成本指标:cost | C9 硬化成本 | D9 ≤200万元
    row A7 产出指标:output | B9 成本指标:cost | C9 硬化成本 | E9 ≤160万元
    row A7 产出指标:output | B9 成本指标:cost | C9 硬化成本 | F9 ≤240万元
    row A7 产出指标:output | B9 成本指标:cost | C9 硬化成本 | G9 ≤600万元
    row A10 效益指标:benefit | B10 社会效益指标:social | C10 受益人数 | D10 ≥1200人
    row A10 效益指标:benefit | B10 社会效益指标:social | C10 受益人数 | E10 ≥800人
    row A10 效益指标:benefit | B10 社会效益指标:social | C10 受益人数 | F10 ≥1500人
    row A10 效益指标:benefit | B10 社会效益指标:social | C10 受益人数 | G10 ≥3500人
    row A11 满意度指标:satisfaction | B11 服务对象满意度指标:satisfaction | C11 群众满意度 | D11 ≥90%
    row A11 满意度指标:satisfaction | B11 服务对象满意度指标:satisfaction | C11 群众满意度 | E11 ≥90%
    row A11 满意度指标:satisfaction | B11 服务对象满意度指标:satisfaction | C11 群众满意度 | F11 ≥90%
    row A11 满意度指标:satisfaction | B11 服务对象满意度指标:satisfaction | C11 群众满意度 | G11 ≥90%
  `,
};
