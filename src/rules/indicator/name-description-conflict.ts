import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import type { Field } from '../../model/table';
import { badWordsOf, negates } from '../../language/meaning/promise';
import { directionOf, endsInMeasure } from '../../language/meaning/direction/direction';
import type { Better } from '../../language/terms/term';
import { impliedUnits } from '../../language/measure/unit';
import { choiceText } from '../../fixes/fix';
import { nameOf, plain } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';
import { opposedNumerator } from '../../language/meaning/numerator';
import { isAside } from '../../language/meaning/aside';
import { speaksOfRatio } from '../../language/meaning/ratio';
import { endsInTime } from '../../language/date/time-name';

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
    numerator: '“{name}”的公式把“{numerator}”作分子，和名称说的正好相反，请改分子或改名称。',
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
    const numerator = opposedNumerator(name.text, description.text);
    if (numerator) {
      report('numerator', { at: description, data: { ...data, numerator } });
      return;
    }
    if (isAside(name.text) || isAside(description.text)) return;
    const isTime =
      endsInTime(withoutBlanks(name.text)) || endsInTime(withoutBlanks(description.text));
    const ofName = isTime ? null : directionOf(name.text, '');
    const ofDescription = endsInMeasure(description.text)
      ? directionOf(description.text, '')
      : null;
    if (areOpposite(ofName, ofDescription) && tellsBad(name.text, description.text)) {
      report('polarity', {
        at: description,
        data: { ...data, wanted: ofName === 'more' ? '多' : '少' },
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
      speaksOfRatio(description.text)
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

/** Both may count days of something done; only a word for what goes wrong, or a 未, turns one of them round. */
function tellsBad(...texts: readonly string[]): boolean {
  return texts.some((text) => badWordsOf(text).length > 0 || negates(text));
}

function areOpposite(a: Better | null, b: Better | null): boolean {
  return (a === 'more' && b === 'less') || (a === 'less' && b === 'more');
}

function shareUnit(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((unit) => b.has(unit));
}

/** A short description is a name in better words. */
function nameFrom(description: Field, name: Field): Fix[] {
  const text = plain(description);
  return text.length > 20 ? [] : choiceText(`名称改为“${text}”`, name, text);
}
