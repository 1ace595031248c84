import { rule } from '../rule';
import { choiceText } from '../../fixes/fix';
import { nameOf } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';
import { shortfallIn, unnamedRuleIn, statesStandard } from '../../language/meaning/condition';

export const conditionUndefined = rule({
  id: 'condition-undefined',
  title: '考核标准未写明',
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
    const shortfall = shortfallIn(text);
    const condition = shortfall ?? unnamedRuleIn(text);
    if (!condition || statesStandard(text) || statesStandard(indicator.name?.text ?? '')) return;
    report('undefined', {
      at: description,
      data: { name: nameOf(indicator), condition },
      ...(shortfall === null && { severity: 'info' as const }),
      fixes: choiceText(
        `在“${condition}”后写明“（【数值或标准名称】）”`,
        description,
        text.replace(condition, `${condition}（【数值或标准名称】）`),
      ),
    });
  },
});
