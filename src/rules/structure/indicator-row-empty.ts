import { rule } from '../rule';
import type { Block, Indicator } from '../../model/table';

import { choice } from '../../fixes/fix';
import { plain } from '../../language/text/quote';
import { OFTEN_UNUSED } from '../../facts/structure/not-applicable';

export const indicatorRowEmpty = rule({
  id: 'indicator-row-empty',
  title: '空指标行',
  severity: 'info',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '只印了二级指标、没有内容的行，系统导入时会被当成漏填。',
  says: { empty: '“{level2}”一行没有三级指标和指标值，请填写；确不适用的可删去这一行。' },
  example: {
    fails: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      产出指标 | 质量指标     |                  |
      效益指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天`,
    passes: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      效益指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天
      效益指标 | 生态效益指标 |                  |`,
  },
  check({ emptyRows, indicators, sheet }, { report }) {
    for (const { level2, level2Kind, row, cells, block } of emptyRows) {
      if (isLeftOut(block, indicators)) continue;
      if (!level2 || level2.isBlank || OFTEN_UNUSED.has(level2Kind)) continue;
      const single = level2.area.top === row && level2.area.bottom === row;
      const proof = { place: level2.place, held: level2.held };
      const alone =
        single &&
        (!cells.level1 || cells.level1.area.top !== row || cells.level1.area.bottom === row);
      report('empty', {
        at: level2,
        data: { level2: plain(level2) },
        fixes: alone
          ? [choice('删去这一行', { kind: 'delete-row', sheet, row, held: [proof] })]
          : [],
      });
    }
  },
});

/** A double form’s other term that is not used at all: a project of one year fills in the year’s block only. */
function isLeftOut(block: Block, indicators: readonly Indicator[]): boolean {
  return indicators.length > 0 && indicators.every((one) => one.block !== block);
}
