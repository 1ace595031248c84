import { rule } from '../rule';
import type { Table } from '../../model/table';
import type { Level2 } from '../../model/levels';
import { LEVEL2_NAMES, level1Of } from '../../facts/level-names';
import {
  filledRows,
  hasUnknownLevel2,
  levelHeader,
  printedRows,
} from '../../facts/structure/frame';
import { insertLevel2 } from '../../fixes/skeleton';

export const outputLevel2Missing = rule({
  id: 'output-level2-missing',
  title: '产出指标缺数量/质量/时效/成本',
  severity: 'warning',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['财预〔2015〕88号', '中发〔2018〕34号'],
  why: '产出要从数量、质量、时效、成本说清；确不适用的可以不设，但数量应有。',
  says: {
    missing: '产出指标中没有“{level}”，确不适用的可不设，否则请补充。',
    blank: '产出指标的“{level}”一行没有填写，确不适用的可不设，否则请补充。',
  },
  example: {
    fails: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      ^        | 质量指标     | 月度考核合格率   | =100%
      ^        | 成本指标     | 物业服务费       | ≤86万元
      效益指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天`,
    passes: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      ^        | 质量指标     | 月度考核合格率   | =100%
      ^        | 时效指标     | 报修响应时间     | ≤30分钟
      ^        | 成本指标     | 物业服务费       | ≤86万元
      效益指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天`,
  },
  check(table, { report, profile }) {
    const header = levelHeader(table);
    const output = printedRows(table).filter((row) => level1Of(row) === 'output');
    if (!header || output.every(({ level2Kind }) => level2Kind === null)) return;
    if (hasUnknownLevel2(table, 'output')) return;
    for (const kind of profile.levels[table.frame].output) {
      if (filledRows(table, kind).length > 0 || isCostElsewhere(table, kind)) continue;
      const printed = table.emptyRows.find(({ level2Kind }) => level2Kind === kind);
      report(printed ? 'blank' : 'missing', {
        at: printed?.level2 ?? header,
        data: { level: LEVEL2_NAMES[kind] },
        severity: kind === 'quantity' ? 'error' : 'warning',
        choices: () => (printed ? [] : insertLevel2(table, kind)),
      });
    }
  },
});

/** Cost that the table states under a level 1 of its own is not missing. */
function isCostElsewhere(table: Table, kind: Level2): boolean {
  return kind === 'cost' && table.indicators.some(({ level1Kind }) => level1Kind === 'cost');
}
