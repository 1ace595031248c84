import type { Form } from './form';

/** 绩效运行监控表: execution in July, divided columns for reasons and likelihood under a second header row. */
export const monitor: Form = {
  name: '绩效运行监控表',
  text: `
    项目支出绩效目标执行监控表 | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
    （2024年度） | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
    项目名称 | < | 校车安全运行 | < | < | < | < | < | < | < | < | < | < | < | < | < | <
    主管部门及代码 | < | 205 教育局 | < | < | < | 实施单位 | < | 学校后勤中心 | < | < | < | < | < | < | < | <
    项目资金⏎（万元） | < | | < | 年初预算数 | < | 1—7月执行数 | < | 1—7月执行率 | < | 全年预计执行数 | < | < | < | < | < | <
    ^ | < | 年度资金总额： | < | 200 | < | 110 | < | 55% | < | 200 | < | < | < | < | < | <
    ^ | < | 其中：本年一般公共预算拨款 | < | 180 | < | 100 | < | 56% | < | 180 | < | < | < | < | < | <
    ^ | < | 其他资金 | < | 20 | < | 10 | < | 50% | < | 20 | < | < | < | < | < | <
    年度总体目标 | 全年校车运行零责任事故。 | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
    绩⏎效⏎指⏎标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 | 偏差原因分析 | < | < | < | < | < | 完成目标可能性 | < | < | 备注
    ^ | ^ | ^ | ^ | ^ | ^ | ^ | 经费保障 | 制度保障 | 人员保障 | 硬件条件保障 | 其他 | 原因说明 | 确定能 | 有可能 | 完全不可能 | ^
    ^ | 产出指标 | 数量指标 | 运行车辆数 | =20辆 | 20辆 | 20辆 | | | | | | | √ | | |
    ^ | ^ | 质量指标 | 车辆年检率 | =100% | 90% | 100% | | √ | | | | 两辆待检 | √ | | |
    ^ | 效益指标 | 社会效益指标 | 受益学生数 | ≥800人 | 812人 | 812人 | | | | | | | √ | | |
    ^ | 满意度指标 | 服务对象满意度指标 | 家长满意度 | ≥90% | | 92% | | | | | | 年底调查 | | √ | |
    注：1.偏差原因分析：针对偏差的原因填写。 | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
  `,
  reads: `
    monitor classic 2024 万元
    title A1 项目支出绩效目标执行监控表
    project-name A3 → C3 校车安全运行
    department A4 → C4 205 教育局
    unit G4 → I4 学校后勤中心
    budget-total C6 → E6 200
    fiscal C7 → E7 180
    other-funds C8 → E8 20
    fund total annual initial E6 2000000.00
    fund total annual executed G6 1100000.00
    fund total annual expected K6 2000000.00
    fund part annual initial E7 1800000.00
    fund part annual executed G7 1000000.00
    fund part annual expected K7 1800000.00
    fund part annual initial E8 200000.00
    fund part annual executed G8 100000.00
    fund part annual expected K8 200000.00
    goal annual A9 → B9 全年校车运行零责任事故。
    block annual level1=B10 level2=C10 level3=D10 value=E10 execution=F10 expected=G10 reason=M11 likelihood=N10 remark=Q10
    row B12 产出指标:output | C12 数量指标:quantity | D12 运行车辆数 | E12 =20辆 | F12 20辆 | G12 20辆 | M12  | N12 √ | Q12 
    row B12 产出指标:output | C13 质量指标:quality | D13 车辆年检率 | E13 =100% | F13 90% | G13 100% | M13 两辆待检 | N13 √ | Q13 
    row B14 效益指标:benefit | C14 社会效益指标:social | D14 受益学生数 | E14 ≥800人 | F14 812人 | G14 812人 | M14  | N14 √ | Q14 
    row B15 满意度指标:satisfaction | C15 服务对象满意度指标:satisfaction | D15 家长满意度 | E15 ≥90% | F15  | G15 92% | M15 年底调查 | O15 √ | Q15 
  `,
};
