import { rule } from '../../lint/rule';
import { safeText } from '../fixes';
import { moneyFields } from './money-fields';

/** The same amount twice in a row: “854万854万”. */
const TWICE = /(\d[\d,.]*\s*[万亿]?元?)(?:\s*\1)+(?![\d,.])/;

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
      const match = TWICE.exec(field.text);
      const amount = match?.[1];
      if (!match || !amount || !/[万亿元]/.test(amount)) continue;
      const fixed =
        field.text.slice(0, match.index) + amount + field.text.slice(match.index + match[0].length);
      report('twice', {
        at: field,
        data: { text: field.text, amount },
        fixes: safeText(`改为“${fixed}”`, field, fixed),
      });
    }
  },
});
