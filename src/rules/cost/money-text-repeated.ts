import { rule } from '../rule';
import { safeText } from '../../fixes/fix';
import { moneyFields } from '../../facts/cost/money-fields';

/** A number with what may stand behind it. Every part may be missing, so that a text without end is read once. */
const AMOUNT = /\d[\d,.]*\s*[万亿]?元?/g;

/** Every amount with its place; by `exec`, since the browser in older WPS has no `matchAll`. */
function amountsIn(text: string): { readonly index: number; readonly found: string }[] {
  const amounts: { index: number; found: string }[] = [];
  AMOUNT.lastIndex = 0;
  for (let match = AMOUNT.exec(text); match; match = AMOUNT.exec(text))
    amounts.push({ index: match.index, found: match[0] });
  return amounts;
}

/** The same amount twice in a row: “854万854万”. */
function twice(text: string): { readonly amount: string; readonly fixed: string } | null {
  let start = -1;
  let end = -1;
  let amount = '';
  let repeated = false;
  for (const { index, found } of amountsIn(text)) {
    const follows = end >= 0 && text.slice(end, index).trim() === '';
    if (follows && found === amount) repeated = true;
    else if (repeated && !(follows && index === end)) break;
    else {
      [start, amount, repeated] = [index, found, false];
      if (!/[万亿元]/.test(found)) amount = '';
    }
    end = index + found.length;
  }
  if (!repeated) return null;
  return { amount, fixed: text.slice(0, start) + amount + text.slice(end) };
}

export const moneyTextRepeated = rule({
  id: 'money-text-repeated',
  title: '金额文本重复粘贴',
  severity: 'warning',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '同一个金额粘贴了两遍，系统会读成另一个数。',
  says: { twice: '“{text}”中的“{amount}”重复了，请删去一个。' },
  example: {
    fails: `
      项目名称 | 物业服务费 | 预算数 | 854万854万
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | 预算数 | 854万元
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    for (const field of moneyFields(table)) {
      const found = twice(field.text);
      if (!found) continue;
      const { amount, fixed } = found;
      report('twice', {
        at: field,
        data: { text: field.text, amount },
        fixes: safeText(`改为“${fixed}”`, field, fixed),
      });
    }
  },
});
