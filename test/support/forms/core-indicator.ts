import type { Form } from './form';

/** 核心绩效指标表 of the frame of 2021: cost is a level 1, sign, figure and unit stand apart. */
export const coreIndicator: Form = {
  name: '核心绩效指标表',
  text: `
    项目支出核心绩效指标表 | < | < | < | < | < | < | < | < | < | < | <
    项目名称 | < | 清洁取暖补贴 | < | 主管部门 | < | 发改局 | < | 年度资金总额（万元） | < | 480 | <
    一级指标 | 二级指标 | 三级指标 | 指标解释(含计算公式) | 指标性质 | 指标值 | 计量单位 | 分值权重 | 指标值设定依据 | 赋分规则 | 数据来源 | 佐证资料
    成本指标 | 经济成本指标 | 户均补贴 | 补贴额÷户数 | ≤ | 2400 | 元/户 | 20 | 预算支出标准 | 超出不得分 | 台账 | 发放表
    ^ | 社会成本指标 | 取暖投诉件数 | 全年投诉 | ≤ | 10 | 件 | 5 | 历史标准 | 每超1件扣1分 | 热线 | 工单
    产出指标 | 数量指标 | 补贴户数 | 实际发放 | = | 2000 | 户 | 25 | 计划标准 | 按比例 | 台账 | 发放表
    ^ | 时效指标 | 发放完成时间 | 全部到户 | 定性 | 12月底前 | | 10 | 计划标准 | 按时满分 | 台账 | 发放表
    效益指标 | 生态效益指标 | 散煤减少量 | 折算 | ≥ | 5000 | 吨 | 20 | 行业标准 | 按比例 | 监测 | 报告
    满意度指标 | 服务对象满意度指标 | 农户满意度 | 问卷 | ≥ | 90 | % | 10 | 历史标准 | 按比例 | 问卷 | 问卷
  `,
  reads: `
    core-indicator cost-first - 万元
    title A1 项目支出核心绩效指标表
    project-name A2 → C2 清洁取暖补贴
    department E2 → G2 发改局
    budget-total I2 → K2 480
    fund total annual budget K2 4800000.00
    block annual level1=A3 level2=B3 level3=C3 description=D3 operator=E3 value=F3 unit=G3 weight=H3 basis=I3 scoring=J3 source=K3
    row A4 成本指标:cost | B4 经济成本指标:economic-cost | C4 户均补贴 | D4 补贴额÷户数 | E4 ≤ | F4 2400 | G4 元/户 | H4 20 | I4 预算支出标准 | J4 超出不得分 | K4 台账
    row A4 成本指标:cost | B5 社会成本指标:social-cost | C5 取暖投诉件数 | D5 全年投诉 | E5 ≤ | F5 10 | G5 件 | H5 5 | I5 历史标准 | J5 每超1件扣1分 | K5 热线
    row A6 产出指标:output | B6 数量指标:quantity | C6 补贴户数 | D6 实际发放 | E6 = | F6 2000 | G6 户 | H6 25 | I6 计划标准 | J6 按比例 | K6 台账
    row A6 产出指标:output | B7 时效指标:timeliness | C7 发放完成时间 | D7 全部到户 | E7 定性 | F7 12月底前 | G7  | H7 10 | I7 计划标准 | J7 按时满分 | K7 台账
    row A8 效益指标:benefit | B8 生态效益指标:ecological | C8 散煤减少量 | D8 折算 | E8 ≥ | F8 5000 | G8 吨 | H8 20 | I8 行业标准 | J8 按比例 | K8 监测
    row A9 满意度指标:satisfaction | B9 服务对象满意度指标:satisfaction | C9 农户满意度 | D9 问卷 | E9 ≥ | F9 90 | G9 % | H9 10 | I9 历史标准 | J9 按比例 | K9 问卷
  `,
};
