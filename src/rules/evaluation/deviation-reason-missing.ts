import { rule } from '../rule';
import { compareDecimals } from '../../model/decimal';
import { completionOf } from '../../facts/evaluation/completion';
import { reasonOf, saysNothing } from '../../facts/evaluation/reason';
import { scoredOf } from '../../facts/evaluation/scored';
import { isEvaluation } from '../../facts/evaluation/kinds';
import { nameOf, plain } from '../../language/text/quote';
import { saysUnmet } from '../../language/meaning/unmet';

export const deviationReasonMissing = rule({
  id: 'deviation-reason-missing',
  title: '未达标/扣分未说明原因',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '完整性',
  sources: ['财预〔2020〕10号'],
  why: '没有完成或者扣了分的指标，要说明原因和改进措施。',
  says: {
    unmet: '“{name}”指标值{value}，完成值{actual}，没有完成，请在“{column}”里说明原因和改进措施。',
    deducted: '“{name}”扣了分，请在“{column}”里说明原因和改进措施。',
    needless: '“{name}”已经完成并得满分，却写有未完成的原因，请核对完成值、得分和原因。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 质量指标 | 政策知晓率 | =100% | 98% | 10 | 9 | `,
    passes: `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 质量指标 | 政策知晓率 | =100% | 98% | 10 | 9 | 新入职人员还没有培训`,
  },
  check(indicator, { report, table }) {
    const { value, actual, score, block } = indicator;
    const reason = reasonOf(indicator);
    const header = block.columns.reason;
    if (!reason || !header || !isEvaluation(table)) return;
    const [completion, scored] = [completionOf(indicator), scoredOf(indicator)];
    const deducted = scored !== null && compareDecimals(scored.points, scored.full) < 0;
    const name = nameOf(indicator);
    if (saysNothing(reason)) {
      const at = reason;
      const column = plain(header);
      if (completion && !completion.met && value && actual) {
        const related = [{ place: actual.place, message: `完成值${plain(actual)}` }];
        const data = { name, value: plain(value), actual: plain(actual), column };
        report('unmet', { at, data, related });
      } else if (deducted && score) {
        const related = [{ place: score.place, message: `得分${plain(score)}` }];
        report('deducted', { at, data: { name, column }, related });
      }
      return;
    }
    const exact =
      completion?.met && compareDecimals(completion.actual, completion.target) === 0 && scored;
    if (exact && !deducted && saysUnmet(reason.text))
      report('needless', { at: reason, data: { name }, severity: 'info' });
  },
});
