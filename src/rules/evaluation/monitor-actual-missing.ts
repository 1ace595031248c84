import { rule } from '../rule';
import { nameOf, plain } from '../../language/text/quote';
import { saysNothing } from '../../facts/evaluation/reason';

export const monitorActualMissing = rule({
  id: 'monitor-actual-missing',
  title: '监控值缺失',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '完整性',
  sources: ['财预〔2019〕136号'],
  why: '监控就是看做到了多少，没有执行情况就无从判断偏差。',
  says: { missing: '“{name}”的“{column}”没有填写，请填到监控时点的实际完成情况。' },
  example: {
    fails: `
      项目支出绩效目标执行监控表 | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 偏差原因分析
      产出指标 | 数量指标 | 设备巡检次数 | ≥12次 | | 
      ^ | ^ | 设备检修次数 | ≥6次 | 3次 | `,
    passes: `
      项目支出绩效目标执行监控表 | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 偏差原因分析
      产出指标 | 数量指标 | 设备巡检次数 | ≥12次 | 7次 | 
      ^ | ^ | 设备检修次数 | ≥6次 | 3次 | `,
  },
  check(indicator, { report, table }) {
    const { execution, reason } = indicator.cells;
    const header = indicator.block.columns.execution;
    if (table.kind !== 'monitor' || !execution || !header) return;
    // A form that nobody has begun to fill in is no monitoring with gaps.
    if (table.indicators.every((one) => one.cells.execution?.isBlank !== false)) return;
    // What is measured at the year's end only says so as its reason.
    if (!execution.isBlank || !saysNothing(reason)) return;
    report('missing', {
      at: execution,
      data: { name: nameOf(indicator), column: plain(header) },
    });
  },
});
