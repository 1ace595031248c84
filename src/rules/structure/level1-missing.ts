import { rule } from '../rule';
import type { Level1, Level2 } from '../../model/levels';
import { LEVEL1_NAMES } from '../../facts/level-names';
import { hasOwnScheme, level1Kinds, levelHeader } from '../../facts/structure/frame';
import { insertLevel2 } from '../../fixes/skeleton';

/** The row that the fix begins a missing level with. */
const FIRST_ROW: Readonly<Record<Level1, Level2>> = {
  cost: 'economic-cost',
  output: 'quantity',
  benefit: 'social',
  satisfaction: 'satisfaction',
};

export const level1Missing = rule({
  id: 'level1-missing',
  title: '缺少一级指标',
  severity: 'error',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['中发〔2018〕34号', '财预〔2015〕88号'],
  why: '绩效目标要覆盖产出、成本和效益，缺一类就看不出钱花得值不值。',
  says: { missing: '缺少一级指标“{level}”，请补充至少一条。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
    passes: `
      一级指标   | 二级指标           | 三级指标         | 指标值
      产出指标   | 数量指标           | 物业服务面积     | ≥12000平方米
      效果指标   | 社会效益指标       | 大厅正常开放天数 | ≥250天
      满意度指标 | 服务对象满意度指标 | 办事群众满意度   | ≥90%`,
  },
  check(table, { report, profile }) {
    const header = levelHeader(table);
    const present = level1Kinds(table);
    if (!header || present.size === 0 || hasOwnScheme(table)) return;
    for (const level of profile.levels[table.frame].level1) {
      // Satisfaction has a rule of its own.
      if (present.has(level) || level === 'satisfaction') continue;
      report('missing', {
        at: header,
        data: { level: LEVEL1_NAMES[level] },
        choices: () => insertLevel2(table, FIRST_ROW[level]),
      });
    }
  },
});
