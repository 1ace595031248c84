import type { Form } from '../form';

/** Targets by grades, 优 first, and a basis of the standards: the older form of Hebei. */
export const gradedTargets: Form = {
  name: '按优良中差分级的目标表',
  text: `
    2018年项目绩效目标表 | < | < | < | < | < | < | < | <
    项目名称 | 学校食堂设备购置 | < | < | 预算数 | 86万元 | < | < | <
    绩效目标 | 购置食堂设备43台。 | < | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 绩效指标评价标准 | < | < | < | 评价标准确定依据
    ^ | ^ | ^ | ^ | 优 | 良 | 中 | 差 | ^
    产出指标 | 数量指标 | 设备购置数量 | 购置设备的台数 | 43台 | 40台 | 38台 | 37台以下 | 采购计划
    ^ | 质量指标 | 验收合格率 | 合格设备占比 | 100% | ≥95% | ≥90% | <90% | 采购合同
    效果指标 | 社会效益 | 就餐学生人数 | 在校就餐学生 | ≥1200人 | ≥1100人 | ≥1000人 | <1000人 | 学籍名册
    ^ | 满意度指标 | 学生满意度 | 问卷调查 | ≥90% | ≥85% | ≥80% | <80% | 问卷
  `,
  reads: `
    hebei-project classic 2018 -
    title A1 2018年项目绩效目标表
    project-name A2 → B2 学校食堂设备购置
    budget-total E2 → F2 86万元
    fund total annual budget F2 860000.00
    goal annual A3 → B3 购置食堂设备43台。
    block annual level1=A4 level2=B4 level3=C4 description=D4 value=E4 scoring=F5 basis=I4
    row A6 产出指标:output | B6 数量指标:quantity | C6 设备购置数量 | D6 购置设备的台数 | E6 43台 | F6 40台 | I6 采购计划
    row A6 产出指标:output | B7 质量指标:quality | C7 验收合格率 | D7 合格设备占比 | E7 100% | F7 ≥95% | I7 采购合同
    row A8 效果指标:benefit | B8 社会效益:social | C8 就餐学生人数 | D8 在校就餐学生 | E8 ≥1200人 | F8 ≥1100人 | I8 学籍名册
    row A8 效果指标:benefit | B9 满意度指标:satisfaction | C9 学生满意度 | D9 问卷调查 | E9 ≥90% | F9 ≥85% | I9 问卷
  `,
};
