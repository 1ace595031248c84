import { rule } from '../rule';
import { nameOf, plain } from '../../language/text/quote';
import { isBareMagnitude } from '../../facts/value/bare-number';

export const inputAsOutput = rule({
  id: 'input-as-output',
  title: '把投入资金当产出',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '花了多少钱是投入，数量指标要写用这笔钱做成了多少事。',
  says: {
    money: '数量指标“{name}”的指标值“{value}”是金额，请改写成实际产出的数量，金额放到成本指标。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标         | 指标值
      产出指标 | 数量指标 | 卫片执法补助经费 | =72890元`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 核查图斑数量 | ≥120个`,
  },
  check(indicator, { report }) {
    const { level2Kind, measure, value } = indicator;
    if (level2Kind !== 'quantity' || measure.kind !== 'money' || !value) return;
    if (isBareMagnitude(indicator)) return;
    report('money', { at: value, data: { name: nameOf(indicator), value: plain(value) } });
  },
});
