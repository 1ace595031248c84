import type { Form } from './form';

/** As a 预算管理一体化 system exports it: 预算年度 in the head, 性质, 值, 度量单位, 权重 and 方向性 in columns. */
export const systemExport: Form = {
  name: '一体化系统导出的目标表',
  text: `
    项目绩效目标表（预算管理一体化） | < | < | < | < | < | < | < | <
    项目编码 | 51082225T000000012345 | < | < | 项目名称 | 森林防火物资购置 | < | < | <
    预算单位 | 青川县林业局 | < | < | 项目类别 | 特定目标类 | < | < | <
    预算年度 | 2025 | < | < | 预算金额（元） | 860,000.00 | < | < | <
    总体绩效目标 | 购置风力灭火机60台、灭火弹2000枚，物资验收合格率达到100%。 | < | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 绩效指标性质 | 绩效指标值 | 绩效度量单位 | 权重 | 指标方向性 | 备注
    产出指标 | 数量指标 | 购置风力灭火机台数 | = | 60 | 台 | 15 | 正向指标 |
    ^ | ^ | 购置灭火弹枚数 | = | 2000 | 枚 | 10 | 正向指标 |
    ^ | 质量指标 | 物资验收合格率 | = | 100 | % | 10 | 正向指标 |
    ^ | 时效指标 | 物资到位时限 | ≤ | 60 | 天 | 10 | 反向指标 |
    ^ | 成本指标 | 物资购置总成本 | ≤ | 860000 | 元 | 5 | 反向指标 |
    效益指标 | 社会效益指标 | 森林火灾受害率 | ≤ | 0.9 | ‰ | 15 | 反向指标 |
    ^ | 可持续影响指标 | 物资可使用年限 | ≥ | 5 | 年 | 15 | 正向指标 |
    满意度指标 | 服务对象满意度指标 | 林区群众满意度 | ≥ | 90 | % | 10 | 正向指标 |
  `,
  reads: `
    national-project classic 2025 元
    title A1 项目绩效目标表(预算管理一体化)
    project-code A2 → B2 51082225T000000012345
    project-name E2 → F2 森林防火物资购置
    unit A3 → B3 青川县林业局
    attribute E3 → F3 特定目标类
    budget-total E4 → F4 860,000.00
    fund total annual budget F4 860000.00
    goal annual A5 → B5 购置风力灭火机60台、灭火弹2000枚，物资验收合格率达到100%。
    block annual level1=A6 level2=B6 level3=C6 operator=D6 value=E6 unit=F6 weight=G6 direction=H6 remark=I6
    row A7 产出指标:output | B7 数量指标:quantity | C7 购置风力灭火机台数 | D7 = | E7 60 | F7 台 | G7 15 | H7 正向指标 | I7 
    row A7 产出指标:output | B7 数量指标:quantity | C8 购置灭火弹枚数 | D8 = | E8 2000 | F8 枚 | G8 10 | H8 正向指标 | I8 
    row A7 产出指标:output | B9 质量指标:quality | C9 物资验收合格率 | D9 = | E9 100 | F9 % | G9 10 | H9 正向指标 | I9 
    row A7 产出指标:output | B10 时效指标:timeliness | C10 物资到位时限 | D10 ≤ | E10 60 | F10 天 | G10 10 | H10 反向指标 | I10 
    row A7 产出指标:output | B11 成本指标:cost | C11 物资购置总成本 | D11 ≤ | E11 860000 | F11 元 | G11 5 | H11 反向指标 | I11 
    row A12 效益指标:benefit | B12 社会效益指标:social | C12 森林火灾受害率 | D12 ≤ | E12 0.9 | F12 ‰ | G12 15 | H12 反向指标 | I12 
    row A12 效益指标:benefit | B13 可持续影响指标:sustained | C13 物资可使用年限 | D13 ≥ | E13 5 | F13 年 | G13 15 | H13 正向指标 | I13 
    row A14 满意度指标:satisfaction | B14 服务对象满意度指标:satisfaction | C14 林区群众满意度 | D14 ≥ | E14 90 | F14 % | G14 10 | H14 正向指标 | I14 
  `,
};
