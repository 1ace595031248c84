import type { Form } from './form';

/** A bond: 项目总投资 and 年度资金总额 side by side, each with its bonds; a heading over two columns. */
export const bondProject: Form = {
  name: '专项债券项目绩效目标表',
  text: `
    专项债券项目绩效目标表 | < | < | < | < | <
    （2025年度） | < | < | < | < | <
    项目名称 | 城东污水处理厂扩建工程 | < | 项目单位 | 青川市水务公司 | <
    主管部门 | 青川市水利局 | < | 项目起止时间 | 2025年3月—2026年12月 | <
    项目资金（万元） | 项目总投资 | 18000 | 年度资金总额 | 9000 | <
    ^ | 其中：专项债券资金 | 12000 | 其中：专项债券资金 | 6000 | <
    ^ | 其他资金 | 6000 | 其他资金 | 3000 | <
    绩效目标 | 实施期目标 | < | < | 年度目标 | <
    ^ | 新增日处理能力3万吨，出水水质达到一级A标准。 | < | < | 完成主体土建工程，形成投资9000万元。 | <
    一级指标 | 二级指标 | 三级指标 | < | 年度指标值 | <
    产出指标 | 数量指标 | 完成土建面积 | < | ≥21000平方米 | <
    ^ | 质量指标 | 分部工程验收合格率 | < | =100% | <
    ^ | 时效指标 | 主体土建完工时间 | < | 2025年12月底前 | <
    ^ | 成本指标 | 年度工程投资 | < | ≤9000万元 | <
    效益指标 | 经济效益指标 | 新增污水处理收入 | < | ≥300万元 | <
    ^ | 生态效益指标 | 施工废水达标排放率 | < | =100% | <
    满意度指标 | 服务对象满意度指标 | 周边居民满意度 | < | ≥85% | <
  `,
  reads: `
    national-project classic 2025 万元
    title A1 专项债券项目绩效目标表
    project-name A3 → B3 城东污水处理厂扩建工程
    unit D3 → E3 青川市水务公司
    department A4 → B4 青川市水利局
    period D4 → E4 2025年3月—2026年12月
    budget-multi-year B5 → C5 18000
    budget-total D5 → E5 9000
    other-funds-multi-year B7 → C7 6000
    other-funds D7 → E7 3000
    fund total multi-year budget C5 180000000.00
    fund total annual budget E5 90000000.00
    fund part multi-year budget C6 120000000.00
    fund part annual budget E6 60000000.00
    fund part multi-year budget C7 60000000.00
    fund part annual budget E7 30000000.00
    goal multi-year B8 → B9 新增日处理能力3万吨，出水水质达到一级A标准。
    goal annual E8 → E9 完成主体土建工程，形成投资9000万元。
    block annual level1=A10 level2=B10 level3=C10 value=E10
    row A11 产出指标:output | B11 数量指标:quantity | C11 完成土建面积 | E11 ≥21000平方米
    row A11 产出指标:output | B12 质量指标:quality | C12 分部工程验收合格率 | E12 =100%
    row A11 产出指标:output | B13 时效指标:timeliness | C13 主体土建完工时间 | E13 2025年12月底前
    row A11 产出指标:output | B14 成本指标:cost | C14 年度工程投资 | E14 ≤9000万元
    row A15 效益指标:benefit | B15 经济效益指标:economic | C15 新增污水处理收入 | E15 ≥300万元
    row A15 效益指标:benefit | B16 生态效益指标:ecological | C16 施工废水达标排放率 | E16 =100%
    row A17 满意度指标:satisfaction | B17 服务对象满意度指标:satisfaction | C17 周边居民满意度 | E17 ≥85%
  `,
};
