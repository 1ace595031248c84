import { rule } from '../../lint/rule';
import { choiceText } from '../fixes';
import { isCost, level1Of } from '../level-names';
import { nameOf, plain } from '../quote';
import { withoutBlanks } from '../../parse/text/normalize';

/** Words that state no level one could find reached or missed. */
const VAGUE =
  /^(较|更|不断|持续|明显|显著|有效|进一步|逐步|稳步|大幅|基本|有所|得到|全面)*(及时|按时|合理|提升|提高|增强|加强|改善|保障|有力保障|有保障|支撑|正面支撑|促进|推进|推动|长期|长效|规范|完善|健全|良好|有效|明显|显著|正常|稳定|可控|减少|降低|满意|完成|达标|合格|有序|高效|充分|积极|持续|影响|可持续|[高低强大多快])(及时|保障|提升|提高|改善|运转|运行|发展|影响|实施|推进|完成|增强|促进|控制)?$/;

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
    const isVague =
      measure.kind === 'text' && VAGUE.test(withoutBlanks(value.text).replace(/[。；;，,]/g, ''));
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
