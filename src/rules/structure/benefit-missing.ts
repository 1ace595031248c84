import { rule } from '../rule';
import type { Table } from '../../model/table';
import { level1Of } from '../../facts/level-names';
import { hasOwnScheme, level1Kinds, levelHeader, printedRows } from '../../facts/structure/frame';
import { insertLevel2 } from '../../fixes/skeleton';

export const benefitMissing = rule({
  id: 'benefit-missing',
  title: '缺少效益指标',
  severity: 'error',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['中发〔2018〕34号', '财预〔2015〕88号'],
  why: '经济、社会、生态、可持续影响至少有一类说明钱花出了什么效果，不要求四类齐全。',
  says: { missing: '没有一条填写完整的效益指标，请在经济、社会、生态、可持续影响中至少填一条。' },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标       | 指标值
      产出指标   | 数量指标           | 物业服务面积   | ≥12000平方米
      满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥90%`,
    passes: `
      一级指标   | 二级指标           | 三级指标         | 指标值
      产出指标   | 数量指标           | 物业服务面积     | ≥12000平方米
      效益指标   | 社会效益指标       | 大厅正常开放天数 | ≥250天
      满意度指标 | 服务对象满意度指标 | 办事群众满意度   | ≥90%`,
  },
  check(table, { report, profile }) {
    if (profile.levels[table.frame].level1.indexOf('benefit') < 0) return;
    const header = levelHeader(table);
    if (!header || level1Kinds(table).size === 0) return;
    if (hasOwnScheme(table) || hasBenefit(table)) return;
    const printed = printedRows(table).find((row) => level1Of(row) === 'benefit');
    report('missing', {
      at: printed?.level2 ?? printed?.level1 ?? header,
      choices: () => (printed ? [] : insertLevel2(table, 'social')),
    });
  },
});

function hasBenefit(table: Table): boolean {
  return table.indicators.some(
    (row) => level1Of(row) === 'benefit' && row.value !== null && !row.value.isBlank,
  );
}
