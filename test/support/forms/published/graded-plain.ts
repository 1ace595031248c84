import type { Form } from '../form';

/** The same without columns for the levels. */
export const gradedPlain: Form = {
  name: '没有级别列的分级目标表',
  text: `
    项目绩效目标表 | < | < | < | < | < | <
    项目名称 | 学校食堂设备购置 | < | 预算数 | 86万元 | < | <
    绩效目标 | 购置食堂设备43台。 | < | < | < | < | <
    绩效指标 | 绩效指标描述 | 绩效指标评价标准 | < | < | < | 评价标准确定依据
    ^ | ^ | 优 | 良 | 中 | 差 | ^
    设备购置数量 | 购置设备的台数 | ≥43台 | ≥40台 | ≥38台 | <38台 | 采购计划
    验收合格率 | 合格设备占比 | 100% | ≥95% | ≥90% | <90% | 采购合同
  `,
  reads: `
    hebei-project classic - -
    title A1 项目绩效目标表
    project-name A2 → B2 学校食堂设备购置
    budget-total D2 → E2 86万元
    fund total annual budget E2 860000.00
    goal annual A3 → B3 购置食堂设备43台。
    block annual level3=A4 description=B4 value=C4 scoring=D5 basis=G4
    row -:- | -:- | A6 设备购置数量 | B6 购置设备的台数 | C6 ≥43台 | D6 ≥40台 | G6 采购计划
    row -:- | -:- | A7 验收合格率 | B7 合格设备占比 | C7 100% | D7 ≥95% | G7 采购合同
  `,
};
