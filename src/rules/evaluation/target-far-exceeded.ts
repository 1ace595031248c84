import { rule } from '../rule';
import { compareDecimals, multiplyDecimals, parseDecimal, printDecimal } from '../../model/decimal';
import { completionOf } from '../../facts/evaluation/completion';
import { isEvaluation } from '../../facts/evaluation/kinds';
import { divide } from '../../facts/evaluation/points';
import { reasonOf, saysNothing } from '../../facts/evaluation/reason';
import { nameOf, plain } from '../../language/text/quote';

const FAR = parseDecimal('1.3')!;
const HUNDRED = parseDecimal('100')!;

export const targetFarExceeded = rule({
  id: 'target-far-exceeded',
  title: '完成值远超目标',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '可行性',
  sources: ['财预〔2020〕10号'],
  why: '超过目标三成以上，多半是目标定得太低，要说明原因。',
  says: {
    far: '“{name}”指标值{value}，完成值{actual}，是目标的{percent}%，目标可能偏低，请说明原因。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 数量指标 | 设备更新台数 | ≥59台 | 87台 | 10 | 10 | `,
    passes: `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 数量指标 | 设备更新台数 | ≥59台 | 62台 | 10 | 10 | `,
  },
  check(indicator, { report, table }) {
    const completion = completionOf(indicator);
    const { value, actual } = indicator;
    if (!completion || completion.wanted !== 'more' || !value || !actual) return;
    const { actual: now, target } = completion;
    if (compareDecimals(now, multiplyDecimals(target, FAR)) <= 0) return;
    if (!isEvaluation(table) || !saysNothing(reasonOf(indicator))) return;
    const percent = printDecimal(divide(multiplyDecimals(now, HUNDRED), target, 0));
    report('far', {
      at: actual,
      data: { name: nameOf(indicator), value: plain(value), actual: plain(actual), percent },
      related: [{ place: value.place, message: `指标值${plain(value)}` }],
    });
  },
});
