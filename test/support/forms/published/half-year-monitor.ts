import type { Form } from '../form';

/** Monitoring at half the year. */
export const halfYearMonitor: Form = {
  name: '半年度运行监控表',
  text: `
    2024年半年度项目绩效运行监控表 | < | < | < | < | <
    项目名称 | 防汛物资储备 | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 半年度指标执行情况 | 全年预计完成情况
    产出指标 | 数量指标 | 储备编织袋数量 | ≥12万条 | 8万条 | 12万条
    效益指标 | 社会效益指标 | 受益人口 | ≥6万人 | 6万人 | 6万人
  `,
  reads: `
    monitor classic 2024 -
    title A1 2024年半年度项目绩效运行监控表
    project-name A2 → B2 防汛物资储备
    block annual level1=A3 level2=B3 level3=C3 value=D3 execution=E3 expected=F3
    row A4 产出指标:output | B4 数量指标:quantity | C4 储备编织袋数量 | D4 ≥12万条 | E4 8万条 | F4 12万条
    row A5 效益指标:benefit | B5 社会效益指标:social | C5 受益人口 | D5 ≥6万人 | E5 6万人 | F5 6万人
  `,
};
