import { rule } from '../../lint/rule';
import type { Fix } from '../../model/edit';
import type { Field } from '../../model/table';
import { direction } from '../../parse/text/polarity';
import { impliedUnits } from '../../parse/text/unit';
import { choiceText } from '../fixes';
import { nameOf, plain } from '../quote';
import { withoutBlanks } from '../../parse/text/normalize';

export const nameDescriptionConflict = rule({
  id: 'name-description-conflict',
  title: '指标名称与描述口径不一致',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['财预〔2015〕88号'],
  why: '名称说按时，描述数拖欠，达标与否正好相反。',
  says: {
    polarity: '“{name}”从名称看越{wanted}越好，描述“{description}”却相反，请统一口径。',
    noun: '“{name}”的名称统计“{nameNoun}”，描述统计“{descriptionNoun}”，请统一口径。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 绩效指标描述         | 指标值
      产出指标 | 时效指标 | 按时支付费用 | 按照合同拖欠费用天数 | ≤10天`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 绩效指标描述             | 指标值
      产出指标 | 时效指标 | 逾期付款天数 | 超过合同付款日的天数     | =0天`,
  },
  check(indicator, { report }) {
    const { name, description } = indicator;
    if (!name || !description || name.isBlank || description.isBlank) return;
    const data = { name: nameOf(indicator), description: plain(description) };
    if (isAside(name.text) || isAside(description.text)) return;
    const isTime =
      TIME.test(withoutBlanks(name.text)) || TIME.test(withoutBlanks(description.text));
    const ofName = isTime ? null : direction(name.text, '');
    const ofDescription = direction('', description.text);
    if (ofName && ofDescription && ofName !== ofDescription) {
      report('polarity', {
        at: description,
        data: { ...data, wanted: ofName === 'positive' ? '多' : '少' },
        fixes: nameFrom(description, name),
      });
      return;
    }
    const nameNoun = impliedUnits('', name.text);
    const descriptionNoun = impliedUnits(description.text, '');
    // A longer description usually explains how a rate is made of counts; only short ones are names in other words.
    if (
      !nameNoun ||
      !descriptionNoun ||
      description.text.length > 30 ||
      /率|比|÷|\/|除以/.test(description.text)
    )
      return;
    if (
      nameNoun.class === descriptionNoun.class ||
      shareUnit(nameNoun.units, descriptionNoun.units)
    )
      return;
    report('noun', {
      at: description,
      data: { ...data, nameNoun: nameNoun.noun, descriptionNoun: descriptionNoun.noun },
      fixes: nameFrom(description, name),
    });
  },
});

/** Times and dates: their words have no direction of their own. */
const TIME = /(时间|时限|时点|日期|期限|时长|工期)$/;

/**
 * Texts whose words have no direction of their own: how a ratio is made, what an indicator is to reflect, and the
 * wanted state told beside a count of the unwanted (“全年未发生安全事故”).
 */
function isAside(text: string): boolean {
  return /比例|占|÷|\/|之比|反映|体现|衡量|考核|评价|未发生|无|不发生|杜绝|避免|防止/.test(
    withoutBlanks(text),
  );
}

function shareUnit(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((unit) => b.has(unit));
}

/** A short description is a name in better words. */
function nameFrom(description: Field, name: Field): Fix[] {
  const text = plain(description);
  return text.length > 20 ? [] : choiceText(`名称改为“${text}”`, name, text);
}
