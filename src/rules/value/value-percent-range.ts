import { rule } from '../../lint/rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import type { Measure } from '../../model/measure';
import type { Indicator } from '../../model/table';
import { nameOf, plain } from '../quote';

const ZERO = parseDecimal('0')!;
const HUNDRED = parseDecimal('100')!;

/** Parts of a whole: such a rate cannot exceed 100%. */
const PART_OF_WHOLE =
  /合格率|达标率|完好率|满意|覆盖率|知晓率|及时率|准确率|正确率|通过率|参与率|参训率|到位率|到岗率|到场率|使用率|利用率|出勤率|占比|占.*比重|比重|办结率|成活率|发放率|入库率|归档率|公开率|兑现率|运行率|可用率|在线率|完整率|响应率|正常率|清运率|处理率|优良率|验收率|回收率|收集率|普及率|绿化率|通畅率|入学率|巩固率|就业率|建档率|整改率|处置率|上岗率|接种率|参保率|保存率|治愈率|签约率|满足率|持证率/;
/** Rates that plans may exceed. */
const MAY_EXCEED = /完成率|执行率|达成率|实现率|支出率/;

export const valuePercentRange = rule({
  id: 'value-percent-range',
  title: '百分比超出0–100%',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['财预〔2015〕88号'],
  why: '部分占总体的比率不会超过100%，也不会是负数。',
  says: {
    over: '“{name}”的指标值“{value}”超出0–100%，请核对数字。',
    mayExceed: '“{name}”的指标值“{value}”超过100%，请确认是否有意超额。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 质量指标 | 设备验收合格率 | ≥120%`,
    passes: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 质量指标 | 设备验收合格率 | ≥95%`,
  },
  check(indicator, { report }) {
    const { value, measure } = indicator;
    if (!value || measure.kind !== 'percent' || measure.operator === '±' || isInside(measure))
      return;
    const key = gradeOf(indicator);
    if (!key) return;
    report(key, {
      at: value,
      data: { name: nameOf(indicator), value: plain(value) },
      severity: key === 'over' ? 'error' : 'warning',
    });
  },
});

function isInside({ low, high }: Measure): boolean {
  return (
    (!low || compareDecimals(low, ZERO) >= 0) && (!high || compareDecimals(high, HUNDRED) <= 0)
  );
}

/** Growth and other rates without a ceiling are left alone. */
function gradeOf({ name, description }: Indicator): 'over' | 'mayExceed' | null {
  for (const field of [name, description]) {
    if (!field || field.isBlank) continue;
    if (/增长|增幅|提高|提升|下降|降低|变化|偏差|倍/.test(field.text)) return null;
    if (PART_OF_WHOLE.test(field.text)) return 'over';
    if (MAY_EXCEED.test(field.text)) return 'mayExceed';
  }
  return null;
}
