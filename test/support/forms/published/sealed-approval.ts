import type { Form } from '../form';

/** Departments sign in the rows below the indicators, where no indicator is. */
export const sealedApproval: Form = {
  name: '表尾盖章的批复表',
  text: `
    2019年财政项目支出绩效目标批复表 | < | < | <
    项目名称 | 道路照明 | 年度资金总额（万元） | 86
    绩效目标 | 安装路灯120盏。 | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值
    产出指标 | 数量指标 | 安装路灯数量 | ≥120盏
    效益指标 | 社会效益指标 | 亮灯率 | ≥98%
    主管部门（盖章） | | 财政资金管理科室(盖章) | 张三
    绩效科（盖章） | < | 2019年3月8日 | <
  `,
  reads: `
    national-project classic 2019 万元
    title A1 2019年财政项目支出绩效目标批复表
    project-name A2 → B2 道路照明
    budget-total C2 → D2 86
    department A7 → B7
    fund total annual budget D2 860000.00
    goal annual A3 → B3 安装路灯120盏。
    block annual level1=A4 level2=B4 level3=C4 value=D4
    row A5 产出指标:output | B5 数量指标:quantity | C5 安装路灯数量 | D5 ≥120盏
    row A6 效益指标:benefit | B6 社会效益指标:social | C6 亮灯率 | D6 ≥98%
  `,
};
