import { rule } from '../rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import { nameOf, plain } from '../../language/text/quote';
import { directionOf } from '../../language/meaning/direction/direction';

const FULL = parseDecimal('100')!;

export const satisfactionTarget = rule({
  id: 'satisfaction-target',
  title: '满意度目标过低或为100%',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '可行性',
  sources: ['财预〔2015〕88号'],
  why: '过低没有约束力，100%几乎做不到也难以证实。',
  says: {
    low: '“{name}”的目标“{value}”低于{floor}%，约束力不足，通常不低于90%。',
    full: '“{name}”的目标“{value}”要求人人满意，难以做到和证实，通常写“≥90%”或“≥95%”。',
  },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标       | 指标值
      满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥60%`,
    passes: `
      一级指标   | 二级指标           | 三级指标       | 指标值
      满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥90%`,
  },
  check(indicator, { report, profile: { limits } }) {
    const { level2Kind, level1Kind, measure, value, name } = indicator;
    const isSatisfaction = level2Kind === 'satisfaction' || level1Kind === 'satisfaction';
    if (
      !isSatisfaction ||
      !value ||
      measure.kind !== 'percent' ||
      !measure.low ||
      directionOf(name?.text ?? '', '') === 'less'
    )
      return;
    const { operator, low } = measure;
    const data = { name: nameOf(indicator), value: plain(value), floor: limits.satisfaction };
    if (compareDecimals(low, parseDecimal(String(limits.satisfaction))!) < 0)
      report('low', { at: value, data });
    else if (compareDecimals(low, FULL) === 0 && operator !== '≤' && operator !== '<')
      report('full', { at: value, data });
  },
});
