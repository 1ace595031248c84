import { rule } from '../rule';
import { isRead } from '../../facts/cost/annual-budget';
import type { Fix } from '../../model/edit';
import type { Field } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { labelOf, plain } from '../../language/text/quote';

export const moneyUnitNoteMissing = rule({
  id: 'money-unit-note-missing',
  title: '未注明金额单位',
  severity: 'warning',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '全表没有一处写明元还是万元，读的人可能差一万倍。',
  says: {
    none: '{label}“{text}”没有单位，全表也没有注明，请在标签或表头写明“（万元）”或“（元）”。',
  },
  example: {
    fails: `
      项目名称 | 物业服务费 | 资金总额 | 10
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | 资金总额（万元） | 10
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check({ funds }, { report }) {
    const read = funds.filter(isRead);
    const [first] = read.filter(({ money }) => money.fen !== BigInt(0));
    // With a unit anywhere in the head the bare ones are money-unit-missing's.
    if (!first || read.some(({ money }) => money.unitFrom !== 'assumed')) return;
    report('none', {
      at: first.value,
      data: { label: labelOf(first.label), text: plain(first.value) },
      fixes: ['万元', '元'].flatMap((unit) => withUnit(first.label, unit)),
    });
  },
});

/** Which of the two is meant only the unit knows. */
function withUnit(label: Field, unit: string): Fix[] {
  const text = `${label.text.replace(/[:：]\s*$/, '')}（${unit}）`;
  return /[:：]\s*\S/.test(label.text) ? [] : choiceText(`标签写成“${text}”`, label, text);
}
