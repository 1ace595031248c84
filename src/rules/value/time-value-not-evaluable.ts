import { rule } from '../rule';
import { choiceText } from '../../fixes/fix';
import { isSeason } from '../../language/meaning/degree';
import { nameOf, plain } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';
import { asksForPoint, isLooseTime, isWholePeriod } from '../../language/date/time-name';

export const timeValueNotEvaluable = rule({
  id: 'time-value-not-evaluable',
  title: '时效值不是时点/时限/率',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['财预〔2021〕101号'],
  why: '时效要写到哪一天、多长时间或多大比率，才能判断按没按时。',
  says: {
    period: '时效指标“{name}”的指标值“{value}”只是一段时间，看不出按时与否，请写完成时点或及时率。',
    percent: '时效指标“{name}”问的是时间，指标值却是“{value}”，请写具体时点，如“≤2024年12月31日”。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 时效指标 | 服务周期 | 2023.07-2024.01`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 时效指标 | 服务完成时间 | ≤2024年12月31日`,
  },
  check(indicator, { table, report }) {
    const { level2Kind, value, measure, name } = indicator;
    if (level2Kind !== 'timeliness' || !value || value.isBlank) return;
    const data = { name: nameOf(indicator), value: plain(value) };
    const point = `≤${table.year ?? '【】'}年【】月【】日`;
    const fixes = choiceText(`写成时点“${point}”`, value, point);
    const { from, to } = measure;
    const isPeriod =
      measure.kind === 'date' && from && to && (from.year !== to.year || from.month !== to.month);
    const text = withoutBlanks(value.text);
    if (isPeriod || isWholePeriod(text) || isLooseTime(text) || isSeason(text))
      report('period', { at: value, data, fixes });
    else if (measure.kind === 'percent' && name && asksForPoint(withoutBlanks(name.text))) {
      report('percent', { at: value, data, fixes });
    }
  },
});
