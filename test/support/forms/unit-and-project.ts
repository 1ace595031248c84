import type { Form } from './form';

/** A list whose first column holds units and, below each, its projects; a row numbers the columns (云南). */
export const unitAndProject: Form = {
  name: '单位与项目同列的目标表',
  text: `
    2024年项目支出绩效目标表（本次下达） | < | < | < | < | < | < | < | < | <
    单位：元 | < | < | < | < | < | < | < | < | <
    单位名称、项目名称 | 项目年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 指标属性 | 指标内容
    1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
    青溪县水务局 | | | | | | | | |
    水厂维修养护 | 完成二十处水厂维修。 | 产出指标 | 数量指标 | 维修水厂数 | >= | 20 | 处 | 定量指标 | 反映维修水厂数量
    ^ | ^ | ^ | 质量指标 | 验收合格率 | = | 100 | % | 定量指标 | 合格数/总数
    ^ | ^ | 效益指标 | 社会效益指标 | 受益人口 | >= | 20000 | 人 | 定量指标 | 反映受益人口
    ^ | ^ | 满意度指标 | 服务对象满意度指标 | 群众满意度 | >= | 90 | % | 定量指标 | 问卷调查
  `,
  reads: `
    national-project classic 2024 元
    title A1 2024年项目支出绩效目标表(本次下达)
    project-name A3 → A6 水厂维修养护
    goal annual B3 → B6 完成二十处水厂维修。
    block annual level1=C3 level2=D3 level3=E3 operator=F3 value=G3 unit=H3 direction=I3 description=J3
    row C6 产出指标:output | D6 数量指标:quantity | E6 维修水厂数 | F6 >= | G6 20 | H6 处 | I6 定量指标 | J6 反映维修水厂数量
    row C6 产出指标:output | D7 质量指标:quality | E7 验收合格率 | F7 = | G7 100 | H7 % | I7 定量指标 | J7 合格数/总数
    row C8 效益指标:benefit | D8 社会效益指标:social | E8 受益人口 | F8 >= | G8 20000 | H8 人 | I8 定量指标 | J8 反映受益人口
    row C9 满意度指标:satisfaction | D9 服务对象满意度指标:satisfaction | E9 群众满意度 | F9 >= | G9 90 | H9 % | I9 定量指标 | J9 问卷调查
  `,
};
