import type { Form } from './form';

/** A remark between the indicators and their total, a grade and reasons below it (云南、湖北). */
export const scoreBelowRemark: Form = {
  name: '总分在说明之下的自评表',
  text: `
    项目支出绩效自评表 | < | < | < | < | < | < | <
    项目名称 | < | 护林防火 | < | 主管部门 | < | 林草局 | <
    一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 得分
    产出指标 | 数量指标 | 巡护面积 | >= | 10 | 万亩 | 12万亩 | 50
    效益指标 | 生态效益指标 | 森林受害率 | <= | 0.9 | ‰ | 0.1‰ | 30
    满意度指标 | 服务对象满意度指标 | 林农满意度 | >= | 90 | % | 95% | 20
    其他需要说明事项 | < | 无 | < | < | < | < | <
    总分 | < | < | < | < | < | < | 100
    自评等级 | < | 优 | < | < | < | < | <
    偏差大或目标未完成原因分析 | < | 无 | < | < | < | < | <
  `,
  reads: `
    self-eval classic - -
    title A1 项目支出绩效自评表
    project-name A2 → C2 护林防火
    department E2 → G2 林草局
    total-score A8 → H8 100
    grade A9 → C9 优
    block annual level1=A3 level2=B3 level3=C3 operator=D3 value=E3 unit=F3 actual=G3 score=H3
    row A4 产出指标:output | B4 数量指标:quantity | C4 巡护面积 | D4 >= | E4 10 | F4 万亩 | G4 12万亩 | H4 50
    row A5 效益指标:benefit | B5 生态效益指标:ecological | C5 森林受害率 | D5 <= | E5 0.9 | F5 ‰ | G5 0.1‰ | H5 30
    row A6 满意度指标:satisfaction | B6 服务对象满意度指标:satisfaction | C6 林农满意度 | D6 >= | E6 90 | F6 % | G6 95% | H6 20
  `,
};
