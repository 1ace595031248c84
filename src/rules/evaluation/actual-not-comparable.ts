import { rule } from '../rule';
import { readMeasure } from '../../language/measure/measure';
import { isOneFigure } from '../../facts/evaluation/completion';
import { isEvaluation } from '../../facts/evaluation/kinds';
import { nameOf, plain } from '../../language/text/quote';

export const actualNotComparable = rule({
  id: 'actual-not-comparable',
  title: '完成值无法比较',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['财预〔2020〕10号'],
  why: '指标值是数字，完成值也要是数字，才能算出完成比例。',
  says: {
    words: '“{name}”指标值{value}，完成值写成“{actual}”，无法比较，请填实际完成的数字。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 成本指标 | 设备更新成本 | ≤30万元 | 完成 | 10 | 10 | `,
    passes: `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 成本指标 | 设备更新成本 | ≤30万元 | 29.8万元 | 10 | 10 | `,
  },
  check(indicator, { report, table }) {
    const { measure, value, actual } = indicator;
    if (!value || !actual || actual.isBlank || !isEvaluation(table)) return;
    // Nothing is as good a word for 0 as the figure: “=0起” and 未发生.
    if (!isOneFigure(measure) || measure.low?.digits === BigInt(0)) return;
    const { kind } = readMeasure(actual.text);
    if (kind !== 'text' && kind !== 'enum' && kind !== 'placeholder') return;
    if (FIGURES.test(actual.text)) return;
    report('words', {
      at: actual,
      data: { name: nameOf(indicator), value: plain(value), actual: plain(actual) },
      related: [{ place: value.place, message: `指标值${plain(value)}` }],
    });
  },
});

/** A sentence that states a figure can be compared by a reader. */
const FIGURES = /[\d一二两三四五六七八九十百千万]/;
