import { rule } from '../rule';
import { printMoney } from '../../model/money';
import { findAmounts } from '../../language/money/money';
import { choiceText } from '../../fixes/fix';
import { moneyFields } from '../../facts/cost/money-fields';
import { uppercaseMoney } from '../../language/money/uppercase-money';

export const moneyUppercaseMismatch = rule({
  id: 'money-uppercase-mismatch',
  title: '大小写金额不符',
  severity: 'error',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '大小写不一致时，哪个数都不能用。',
  says: { mismatch: '大写金额“{words}”与小写金额{figure}不符，请核对。' },
  example: {
    fails: `
      项目名称 | 物业服务费 | 预算数 | 316万元（叁佰壹拾万元整）
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | 预算数 | 316万元（叁佰壹拾陆万元整）
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    for (const field of moneyFields(table)) {
      const amounts = findAmounts(field.text);
      const words = amounts.find(({ inWords }) => inWords);
      const figure = amounts.find(({ inWords }) => !inWords);
      if (!words || !figure || amounts.length !== 2 || words.money.fen === figure.money.fen)
        continue;
      const right = uppercaseMoney(figure.money.fen);
      const written = field.text.slice(words.start, words.end);
      const fixed = field.text.slice(0, words.start) + right + field.text.slice(words.end);
      report('mismatch', {
        at: field,
        data: { words: written, figure: printMoney(figure.money.fen, figure.money.unit) },
        fixes: choiceText(`以小写为准：改为“${right}”`, field, fixed),
      });
    }
  },
});
