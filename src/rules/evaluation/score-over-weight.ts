import { rule } from '../rule';
import { compareDecimals, printDecimal } from '../../model/decimal';
import { choiceText } from '../../fixes/fix';
import { scoredOf } from '../../facts/evaluation/scored';
import { nameOf, plain } from '../../language/text/quote';

export const scoreOverWeight = rule({
  id: 'score-over-weight',
  title: '得分超过分值',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '适当性',
  sources: ['财预〔2020〕10号'],
  why: '得分以分值为限，超额完成也不加分。',
  says: { over: '“{name}”分值{weight}分，得分{score}分，超过了分值，请核对。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 数量指标 | 设备更新台数 | ≥30台 | 36台 | 8 | 10 | `,
    passes: `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 数量指标 | 设备更新台数 | ≥30台 | 36台 | 8 | 8 | `,
  },
  check(indicator, { report }) {
    const scored = scoredOf(indicator);
    if (!scored || compareDecimals(scored.points, scored.full) <= 0) return;
    const { score, points, weight } = scored;
    const full = printDecimal(scored.full);
    report('over', {
      at: score,
      data: { name: nameOf(indicator), weight: full, score: printDecimal(points) },
      related: [{ place: weight.place, message: `分值${plain(weight)}` }],
      fixes: choiceText(`得分改为${full}`, score, full),
    });
  },
});
