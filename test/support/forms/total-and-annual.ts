import type { Form } from './form';

/** Total and annual money side by side in 元; cost first, and its level 1 lost where a page ended. */
export const totalAndAnnual: Form = {
  name: '总额与年度并列（元）',
  text: `
    财政项目支出绩效目标申报表 | < | < | < | < | <
    （2026年度） | < | < | < | < | <
    项目名称 | 滨河绿道二期工⏎程 | 项目性质 | 阶段性项⏎目 | 项目类别 | 特定目标类
    主管部门 | 绿化和市⏎容管理局 | < | 实施单位 | 绿道建设中心 | <
    计划开始日期 | 2026/1/1 | < | 计划完成日期 | 2027/12/31 | <
    项目资金⏎（元） | 项目资金总额 | 7,325,800.00 | 年度资金申请总额 | 2,145,100.00 | <
    ^ | 其中：财政资金 | 7,325,800.00 | 其中：当年财政拨款 | 2,000,000.00 | <
    ^ | | | 上年结转资金 | 145,100.00 | <
    ^ | 其他资金 | 0 | 其他资金 | 0 | <
    项目⏎绩效⏎目标 | 项目总目标 | < | 年度总体目标 | < | <
    ^ | 建成绿道12公里，串联五座公园。 | < | 建成绿道4公里。 | < | <
    一级指标 | 二级指标 | 三级指标 | < | 年度(/项目)指标值 | <
     | 生态环境⏎成本指标 | 扬尘超标次数 | < | =0次 | <
    产出指标 | 数量指标 | 建成绿道长度 | < | 4公里 | <
    ^ | 质量指标 | 工程验收合格率 | < | =100.00(%) | <
    ^ | 时效指标 | 完成时间 | < | 12月底前 | <
    效益指标 | 社会效益⏎指标 | 步行可达人口 | < | ≥3万人 | <
    ^ | 可持续影⏎响指标 | 养护制度健全性 | < | 健全 | <
    满意度指⏎标 | 服务对象⏎满意度指⏎标 | 周边居民满意度 | < | ≥90.00(%) | <
  `,
  reads: `
    national-project cost-first 2026 元
    title A1 财政项目支出绩效目标申报表
    project-name A3 → B3 滨河绿道二期工⏎程
    attribute C3 → D3 阶段性项⏎目
    attribute E3 → F3 特定目标类
    department A4 → B4 绿化和市⏎容管理局
    unit D4 → E4 绿道建设中心
    period-from A5 → B5 2026/1/1
    period-to D5 → E5 2027/12/31
    budget-multi-year B6 → C6 7,325,800.00
    budget-total D6 → E6 2,145,100.00
    fiscal-multi-year B7 → C7 7,325,800.00
    fiscal D7 → E7 2,000,000.00
    other-funds-multi-year B9 → C9 0
    other-funds D9 → E9 0
    fund total multi-year budget C6 7325800.00
    fund total annual budget E6 2145100.00
    fund part multi-year budget C7 7325800.00
    fund part annual budget E7 2000000.00
    fund part annual budget E8 145100.00
    fund part multi-year budget C9 0.00
    fund part annual budget E9 0.00
    goal multi-year B10 → B11 建成绿道12公里，串联五座公园。
    goal annual D10 → D11 建成绿道4公里。
    block annual level1=A12 level2=B12 level3=C12 value=E12
    row A13 :cost | B13 生态环境成本指标:ecological-cost | C13 扬尘超标次数 | E13 =0次
    row A14 产出指标:output | B14 数量指标:quantity | C14 建成绿道长度 | E14 4公里
    row A14 产出指标:output | B15 质量指标:quality | C15 工程验收合格率 | E15 =100.00(%)
    row A14 产出指标:output | B16 时效指标:timeliness | C16 完成时间 | E16 12月底前
    row A17 效益指标:benefit | B17 社会效益指标:social | C17 步行可达人口 | E17 ≥3万人
    row A17 效益指标:benefit | B18 可持续影响指标:sustained | C18 养护制度健全性 | E18 健全
    row A19 满意度指标:satisfaction | B19 服务对象满意度指标:satisfaction | C19 周边居民满意度 | E19 ≥90.00(%)
  `,
};
