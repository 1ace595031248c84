import { rule } from '../rule';
import type { Indicator } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { parentOf } from '../../model/levels';
import { LEVEL1_NAMES } from '../../facts/level-names';
import { plain } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';

export const levelNameNonstandard = rule({
  id: 'level-name-nonstandard',
  title: '指标层级名称不规范',
  severity: 'info',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '系统按标准的一级、二级指标名称汇总，其他叫法会对不上。',
  says: {
    level1: '一级指标“{name}”不是通用名称，通用的是产出指标、效益指标、满意度指标（或成本指标）。',
  },
  example: {
    fails: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      结果类   | 社会效益指标 | 大厅正常开放天数 | ≥250天`,
    passes: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      效果指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天`,
  },
  check({ indicators, kind }, { report, profile }) {
    // Every place has its own first level for a whole department.
    if (kind === 'dept-overall' || kind === 'dept-self-eval') return;
    const told = new Set<string>();
    for (const indicator of indicators) {
      const { level1 } = indicator;
      if (!level1 || !isStrange(indicator) || told.has(level1.text)) continue;
      if (profile.labels.indexOf(withoutBlanks(level1.text)) >= 0) continue;
      told.add(level1.text);
      const right = LEVEL1_NAMES[parentOf(indicator.level2Kind!)];
      report('level1', {
        at: level1,
        data: { name: plain(level1) },
        fixes: choiceText(`一级指标改为“${right}”`, level1, right),
      });
    }
  },
});

/** An unknown level 1 over a known level 2: with both unknown, the table follows a scheme of its own. */
function isStrange({ level1, level1Kind, level2Kind }: Indicator): boolean {
  return level1 !== null && !level1.isBlank && level1Kind === null && level2Kind !== null;
}
