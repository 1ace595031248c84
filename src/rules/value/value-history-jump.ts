import { rule } from '../rule';
import { compareDecimals, multiplyDecimals, parseDecimal, type Decimal } from '../../model/decimal';
import { readMeasure } from '../../language/measure/measure';
import { nameOf, plain } from '../../language/text/quote';

const HALF_MORE = parseDecimal('1.5')!;
const HALF = parseDecimal('0.5')!;
const ZERO = parseDecimal('0')!;

export const valueHistoryJump = rule({
  id: 'value-history-jump',
  title: '与上年值差异过大',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '可行性',
  sources: ['财预〔2015〕88号'],
  why: '与上年相差一半以上，要么是填错，要么需要说明原因。',
  says: { jump: '“{name}”的指标值“{value}”与上年的“{previous}”相差超过50%，请核对或说明原因。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标 | 上年指标值 | 指标值
      产出指标 | 数量指标 | 办件量   | 1200件     | ≥5000件`,
    passes: `
      一级指标 | 二级指标 | 三级指标 | 上年指标值 | 指标值
      产出指标 | 数量指标 | 办件量   | 1200件     | ≥1250件`,
  },
  check(indicator, { report }) {
    const { cells, value, measure } = indicator;
    const { previous } = cells;
    if (!previous) return;
    const before = readMeasure(previous.text);
    if (
      !value ||
      !measure.low ||
      !before.low ||
      measure.kind !== before.kind ||
      measure.kind === 'date'
    )
      return;
    if (
      before.unit !== measure.unit ||
      compareDecimals(before.low, ZERO) <= 0 ||
      !isJump(before.low, measure.low)
    )
      return;
    report('jump', {
      at: value,
      data: { name: nameOf(indicator), value: plain(value), previous: plain(previous) },
      related: [{ place: previous.place, message: `上年${plain(previous)}` }],
    });
  },
});

function isJump(before: Decimal, now: Decimal): boolean {
  return (
    compareDecimals(now, multiplyDecimals(before, HALF_MORE)) > 0 ||
    compareDecimals(now, multiplyDecimals(before, HALF)) < 0
  );
}
