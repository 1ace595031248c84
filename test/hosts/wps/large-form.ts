import { sketch } from '../../support/sketch';
import type { Grid } from '../../../src/model/grid';

const LEVELS: readonly (readonly [string, readonly string[]])[] = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
];
/** Indicators under every level 2. */
const EACH = 5;

/** A filled form of 60 rows and 12 columns: merged levels, names and bases merged across, text formats where values stand. */
export function largeForm(): Grid {
  const rows = [
    '2025年市政道路养护项目绩效目标表' + ' | <'.repeat(11),
    '项目名称 | < | 市政道路养护 | < | < | < | 主管部门 | < | 住建局 | < | < | <',
    '预算数 | < | #316.5{#,##0.00"万元"} | < | < | < | 其中：财政资金 | < | #300 | < | < | <',
    '年度目标 | < | 完成全年道路养护任务，路面完好，群众出行方便。' + ' | <'.repeat(9),
    '一级指标 | 二级指标 | 三级指标 | < | < | 计算方法 | < | 指标值 | 单位 | 权重 | 指标值确定依据 | <',
  ];
  for (const [level1, kinds] of LEVELS) {
    kinds.forEach((level2, kind) => {
      for (let at = 0; at < EACH; at += 1) {
        const first = kind === 0 && at === 0 ? level1 : '^';
        const second = at === 0 ? level2 : '^';
        const name = `${level2.slice(0, 2)}第${at + 1}项`;
        const value = at % 2 ? `≥${90 + at}%` : `=${at}次`;
        rows.push(
          `${first} | ${second} | ${name} | < | < | 实际数÷计划数 | < | ${value} | 项 | #${at + 1} | 2025年养护合同 | <`,
        );
      }
    });
  }
  while (rows.length < 59)
    rows.push(`说明${rows.length} | 填写 | 甲 | < | < | 乙 | < | 丙 | 丁 | 戊 | 己 | <`);
  rows.push('注：本表由项目单位填写。' + ' | <'.repeat(11));
  return sketch(rows.join('\n'), { sheet: '目标表' });
}
