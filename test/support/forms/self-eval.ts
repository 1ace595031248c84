import type { Form } from './form';

/** 项目支出绩效自评表: amounts in columns, expected beside actual goal, scores, a total and a grade. */
export const selfEval: Form = {
  name: '项目支出绩效自评表',
  text: `
    项目支出绩效自评表 | < | < | < | < | < | < | < | <
    （2023年度） | < | < | < | < | < | < | < | <
    项目名称 | < | 村卫生室设备更新 | < | < | < | < | < | <
    主管部门 | < | 卫健局 | < | < | 实施单位 | < | 基层卫生股 | <
    项目资金⏎（万元） | < | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
    ^ | < | 年度资金总额 | 90 | 95 | 81 | 10 | 85% | 8.5
    ^ | < | 其中：当年财政拨款 | 80 | 80 | 71 | — | 89% | —
    ^ | < | 上年结转资金 | 0 | 5 | 5 | — | | —
    ^ | < | 其他资金 | 10 | 10 | 5 | — | | —
    年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
    ^ | 更新三十所村卫生室的设备。 | < | < | < | 已全部更新。 | < | < | <
    绩⏎效⏎指⏎标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
    ^ | 产出指标⏎(50分) | 数量指标 | 更新设备数 | ≥30台 | 30台 | 20 | 20 |
    ^ | ^ | 质量指标 | 验收合格率 | =100% | 100% | 10 | 10 |
    ^ | ^ | 时效指标 | 完成时间 | 12月底前 | 11月 | 10 | 10 |
    ^ | ^ | 成本指标 | 设备成本 | ≤95万元 | 81万元 | 10 | 10 |
    ^ | 效益指标⏎(30分) | 社会效益指标 | 服务人口数 | ≥5000人 | 5200人 | 30 | 30 |
    ^ | 满意度指标(10分) | 服务对象满意度 | 患者满意度 | ≥90% | 88% | 10 | 8 | 宣传不足
    总分 | < | < | < | < | < | 100 | 96.5 |
    自评等级 | < | 优 | < | < | < | < | < | <
    填表人：某某 | < | < | 联系电话：0000 | < | < | < | < | <
  `,
  reads: `
    self-eval classic 2023 万元
    title A1 项目支出绩效自评表
    project-name A3 → C3 村卫生室设备更新
    department A4 → C4 卫健局
    unit F4 → H4 基层卫生股
    budget-total C6 → E6 95
    fiscal C7 → E7 80
    other-funds C9 → E9 10
    total-score A19 → H19 96.5
    grade A20 → C20 优
    phone D21 → D21 0000
    fund total annual initial D6 900000.00
    fund total annual budget E6 950000.00
    fund total annual executed F6 810000.00
    fund part annual initial D7 800000.00
    fund part annual budget E7 800000.00
    fund part annual executed F7 710000.00
    fund part annual initial D8 0.00
    fund part annual budget E8 50000.00
    fund part annual executed F8 50000.00
    fund part annual initial D9 100000.00
    fund part annual budget E9 100000.00
    fund part annual executed F9 50000.00
    goal annual B10 → B11 更新三十所村卫生室的设备。
    goal actual F10 → F11 已全部更新。
    block annual level1=B12 level2=C12 level3=D12 value=E12 actual=F12 weight=G12 score=H12 reason=I12
    row B13 产出指标(50分):output | C13 数量指标:quantity | D13 更新设备数 | E13 ≥30台 | F13 30台 | G13 20 | H13 20 | I13 
    row B13 产出指标(50分):output | C14 质量指标:quality | D14 验收合格率 | E14 =100% | F14 100% | G14 10 | H14 10 | I14 
    row B13 产出指标(50分):output | C15 时效指标:timeliness | D15 完成时间 | E15 12月底前 | F15 11月 | G15 10 | H15 10 | I15 
    row B13 产出指标(50分):output | C16 成本指标:cost | D16 设备成本 | E16 ≤95万元 | F16 81万元 | G16 10 | H16 10 | I16 
    row B17 效益指标(30分):benefit | C17 社会效益指标:social | D17 服务人口数 | E17 ≥5000人 | F17 5200人 | G17 30 | H17 30 | I17 
    row B18 满意度指标(10分):satisfaction | C18 服务对象满意度:satisfaction | D18 患者满意度 | E18 ≥90% | F18 88% | G18 10 | H18 8 | I18 宣传不足
  `,
};
