import { rule } from '../rule';
import { choiceText } from '../../fixes/fix';
import { isCost, level1Of } from '../../facts/level-names';
import { isOnlyDegree } from '../../language/meaning/degree';
import { nameOf, plain } from '../../language/text/quote';

export const valueQualitative = rule({
  id: 'value-qualitative',
  title: '定性值不可衡量',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  why: '“提升”“及时”没有程度，年终时说不清达到还是没达到。',
  says: {
    output: '产出指标“{name}”的指标值“{value}”无法衡量，请改成数字、比率或时间。',
    benefit:
      '“{name}”的指标值“{value}”较难衡量，建议改用能代表它的数字，或写明分档（基本达成、部分达成、未达成）。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 时效指标 | 维修完成及时性 | 及时`,
    passes: `
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 时效指标 | 维修及时率 | ≥95%`,
  },
  check(indicator, { report }) {
    const { name, value, measure } = indicator;
    if (!value || isCost(indicator)) return;
    const output = level1Of(indicator) === 'output';
    const isGradedRate = output && measure.kind === 'enum' && /率\s*$/.test(name?.text ?? '');
    const isVague = measure.kind === 'text' && isOnlyDegree(value.text);
    if (!isGradedRate && !isVague) return;
    report(output ? 'output' : 'benefit', {
      at: value,
      data: { name: nameOf(indicator), value: plain(value) },
      severity: output ? 'warning' : 'info',
      fixes: output
        ? choiceText('换成可衡量的比率“≥【】%”', value, '≥【】%')
        : choiceText('写明分档：“基本达成目标”', value, '基本达成目标'),
    });
  },
});
