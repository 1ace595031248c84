import { rule, type Context } from '../rule';
import type { Fix } from '../../model/edit';
import type { Indicator } from '../../model/table';
import { choiceText, safeText } from '../../fixes/fix';
import { nameOf, plain } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';

const STANDARD = new Set(['', '≥', '≤', '=', '>', '<', '±']);
/** Words that leave the bound itself open: “高于95%” is >95%, but ≥ is usually meant. */
const OPEN_WORDS: Readonly<Record<string, '≥' | '≤'>> = {
  高于: '≥',
  大于: '≥',
  超过: '≥',
  多于: '≥',
  低于: '≤',
  小于: '≤',
  少于: '≤',
};

export const valueOperatorStyle = rule({
  id: 'value-operator-style',
  title: '运算符不规范',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '规范性',
  sources: ['预算管理一体化系统保存校验'],
  why: '系统只认≥、≤、=、>、<，写成“>=”“不低于”会被拒绝或读错。',
  says: {
    style: '“{name}”的指标值“{value}”中的“{sign}”请写成“{standard}”。',
    wide: '“{name}”的指标值“{value}”用了全角或变体符号，请写成“{standard}”。',
    open: '“{name}”的指标值“{value}”用了“{sign}”，不含这个数本身；通常的意思是“{standard}”，请确认。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 培训人次     | >=735人次`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 培训人次     | ≥735人次`,
  },
  check(indicator, { report }) {
    const { value, measure } = indicator;
    const { operator, operatorText } = measure;
    if (!value || measure.parts.length > 0) return;
    if (!operator || STANDARD.has(operatorText)) return tellWide(indicator, report);
    const open = OPEN_WORDS[operatorText];
    const standard = open ?? operator;
    report(open ? 'open' : 'style', {
      at: value,
      data: { name: nameOf(indicator), value: plain(value), sign: operatorText, standard },
      fixes: open
        ? [operator, open].flatMap((sign) => rewrite(indicator, sign, 'choice'))
        : rewrite(indicator, operator, 'safe'),
    });
  },
});

/** Signs and digits of a Chinese keyboard, and look-alikes of the plain signs. */
const WIDE = /[＝﹦＜＞﹤﹥﹪％０-９．＋－]/;

/** “＝１００％”: read as it is meant, but refused by systems. */
function tellWide(indicator: Indicator, report: Context<'wide'>['report']): void {
  const { operator, value, measure } = indicator;
  if (measure.low === null || !value) return;
  for (const field of [operator, value]) {
    if (!field || field.isBlank || !WIDE.test(field.raw) || field.text.length > 40) continue;
    report('wide', {
      at: value,
      data: {
        name: nameOf(indicator),
        value: plain(field),
        standard: field.text,
      },
      fixes: safeText(`改为“${field.text}”`, field, field.text),
    });
  }
}

/** Only where sign, number and unit stand alone: in a sentence (“合格率不低于98%”) a sign in front would say something else. */
function rewrite(
  { operator: cell, value, measure }: Indicator,
  sign: string,
  kind: 'safe' | 'choice',
): Fix[] {
  const make = kind === 'safe' ? safeText : choiceText;
  if (cell && !cell.isBlank) return make(`计算符号改为“${sign}”`, cell, sign);
  if (!value) return [];
  const text = withoutBlanks(value.text);
  const { operatorText, unitText } = measure;
  const number = withoutBlanks(text.replace(operatorText, '')).replace(withoutBlanks(unitText), '');
  if (!text.includes(operatorText) || !/^\d[\d.,]*$/.test(number)) return [];
  const written = sign + text.replace(operatorText, '');
  return make(`改为“${written}”`, value, written);
}
