import { rule } from '../../lint/rule';
import { choiceText } from '../fixes';
import { nameOf } from '../quote';
import { withoutBlanks } from '../../parse/text/normalize';

/** Falling short of something that is not said: 未达到供暖温度, 不符合规定标准. */
const CONDITION =
  /(未能?|没有|不能?)(达到|达|符合|满足)(了)?(规定的?|相关|有关|要求的?|合同约定的?)?([\u4e00-\u9fff]{0,6}(温度|标准|要求|规定|水平))/;
const STATED = /\d|《|合同(第|附件)|GB|DB|℃/;

export const conditionUndefined = rule({
  id: 'condition-undefined',
  title: '阈值未给出',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['财预〔2021〕101号'],
  why: '不写明温度是多少、标准是哪一个，达没达到各说各话。',
  says: {
    undefined:
      '“{name}”的描述提到“{condition}”，却没有写明是多少或哪个标准，请写出数值，如“低于18℃”。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标         | 绩效指标描述                 | 指标值
      产出指标 | 质量指标 | 室温不达标天数   | 冬季室内未能达到供暖温度天数 | ≤5天`,
    passes: `
      一级指标 | 二级指标 | 三级指标         | 绩效指标描述               | 指标值
      产出指标 | 质量指标 | 室温不达标天数   | 供暖期室温低于18℃的天数   | ≤5天`,
  },
  check(indicator, { report }) {
    const { description } = indicator;
    if (!description || description.isBlank) return;
    const text = withoutBlanks(description.text);
    const condition = CONDITION.exec(text)?.[5];
    if (!condition || STATED.test(text) || STATED.test(indicator.name?.text ?? '')) return;
    report('undefined', {
      at: description,
      data: { name: nameOf(indicator), condition },
      fixes: choiceText(
        `在“${condition}”后写明“（【数值或标准名称】）”`,
        description,
        text.replace(condition, `${condition}（【数值或标准名称】）`),
      ),
    });
  },
});
