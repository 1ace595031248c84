import { rule } from '../rule';
import { completionOf } from '../../facts/evaluation/completion';
import { lightOf, monthOf } from '../../facts/evaluation/light';
import { saysNothing } from '../../facts/evaluation/reason';
import { nameOf, plain } from '../../language/text/quote';

export const monitorReasonMissing = rule({
  id: 'monitor-reason-missing',
  title: '监控偏差未说明原因',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '完整性',
  sources: ['财预〔2019〕136号'],
  why: '进度明显落后或者预计完不成的指标，要写明原因，才好纠偏。',
  says: {
    behind:
      '“{name}”年度指标值{value}，{month}月底执行{actual}，进度明显落后，请在“{column}”里说明原因。',
    expected:
      '“{name}”年度指标值{value}，预计全年完成{actual}，完不成目标，请在“{column}”里说明原因。',
  },
  example: {
    fails: `
      项目支出绩效目标执行监控表 | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 偏差原因分析
      产出指标 | 数量指标 | 设备巡检次数 | ≥100次 | 30次 | `,
    passes: `
      项目支出绩效目标执行监控表 | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 偏差原因分析
      产出指标 | 数量指标 | 设备巡检次数 | ≥100次 | 60次 | `,
  },
  check(indicator, { report, table }) {
    const { cells, value, block } = indicator;
    const { reason, expected, execution } = cells;
    const header = block.columns.reason;
    if (table.kind !== 'monitor' || !reason || !header || !value || !saysNothing(reason)) return;
    const said = (actual: string) => ({
      name: nameOf(indicator),
      value: plain(value),
      actual,
      month: monthOf(indicator) ?? '',
      column: plain(header),
    });
    if (expected && completionOf(indicator, expected)?.met === false)
      return report('expected', {
        at: reason,
        data: said(plain(expected)),
        related: [{ place: expected.place, message: `预计${plain(expected)}` }],
      });
    if (execution && lightOf(indicator)?.colour === 'red')
      report('behind', {
        at: reason,
        data: said(plain(execution)),
        related: [{ place: execution.place, message: `执行${plain(execution)}` }],
      });
  },
});
