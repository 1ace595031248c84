import { rule } from '../rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import type { Block, Field } from '../../model/table';
import { nameOf } from '../../language/text/quote';
import { levelHeader } from '../../facts/structure/frame';

const HEAVY = parseDecimal('60')!;

export const indicatorCount = rule({
  id: 'indicator-count',
  title: '指标数量过少/过多',
  severity: 'info',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2021〕101号'],
  why: '指标太少说不全，太多抓不住重点，一条占去大半分值就失去比较。',
  says: {
    few: '全表只有{count}条三级指标，通常需要8至12条才能说清产出、成本、效益和满意度。',
    many: '全表有{count}条三级指标，请突出重点，通常8至12条。',
    heavy: '“{name}”一条占{weight}分，其余指标失去意义，请重新分配。',
  },
  example: {
    fails: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      效益指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天`,
    passes: `
      一级指标   | 二级指标           | 三级指标         | 指标值
      产出指标   | 数量指标           | 物业服务面积     | ≥12000平方米
      产出指标   | 质量指标           | 月度考核合格率   | =100%
      产出指标   | 时效指标           | 报修响应时间     | ≤30分钟
      产出指标   | 成本指标           | 物业服务费       | ≤86万元
      效益指标   | 社会效益指标       | 大厅正常开放天数 | ≥250天
      满意度指标 | 服务对象满意度指标 | 办事群众满意度   | ≥90%`,
  },
  check(table, { report, profile: { limits } }) {
    const header = levelHeader(table);
    // A form that is not filled in yet has other problems than the number of its rows.
    if (!header || table.indicators.length === 0) return;
    // Where levels stand side by side, their blocks are one list.
    const isOne = (a: Block, b: Block) =>
      a.headerRow === b.headerRow && a.term === b.term && a.scope === b.scope;
    const lists = table.blocks.filter(
      (block, index, all) => all.findIndex((other) => isOne(other, block)) === index,
    );
    for (const block of lists) {
      const count = table.indicators.filter((one) => isOne(one.block, block)).length;
      const at = (!table.listed && block.columns.level1) || header;
      if (count > 0 && count < limits.fewest) report('few', { at, data: { count } });
      if (count > limits.most && table.kind !== 'dept-overall')
        report('many', { at, data: { count } });
    }
    for (const indicator of table.indicators) {
      const { weight } = indicator;
      if (weight && isHeavy(weight))
        report('heavy', { at: weight, data: { name: nameOf(indicator), weight: weight.text } });
    }
  },
});

function isHeavy(weight: Field): boolean {
  const points = parseDecimal(weight.text.replace(/[分%\s]/g, ''));
  return (
    points !== null &&
    compareDecimals(points, HEAVY) >= 0 &&
    compareDecimals(points, parseDecimal('100')!) <= 0
  );
}
