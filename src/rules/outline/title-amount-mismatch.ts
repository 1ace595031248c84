import { rule } from '../rule';
import { printMoney } from '../../model/money';
import { annualBudget, multiYearBudget } from '../../facts/cost/annual-budget';
import { gap, toleranceOf } from '../../facts/cost/tolerance';
import { findAmounts } from '../../language/money/money';
import { bareFigureInTitle } from '../../language/money/title-figure';

export const titleAmountMismatch = rule({
  id: 'title-amount-mismatch',
  title: '标题金额与预算数不一致',
  severity: 'error',
  looksAt: 'document',
  aspect: '适当性',
  sources: ['财预〔2015〕88号'],
  why: '标题、目录和表内的金额要一致。',
  says: {
    differs: '标题写的是{stated}，表内预算数是{total}，请核对。',
    unit: '标题里的“{figure}”没有写计量单位，请写成“{figure}万元”等。',
  },
  example: {
    fails: `
      2024年物业费88万元绩效目标表 | < | < | <
      项目名称 | 物业费 | 预算数 | 86万元
      绩效目标 | 目标1 | 保障12000平方米物业，故障24小时内修复。 | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 物业面积 | ≥12000平方米`,
    passes: `
      2024年物业费86万元绩效目标表 | < | < | <
      项目名称 | 物业费 | 预算数 | 86万元
      绩效目标 | 目标1 | 保障12000平方米物业，故障24小时内修复。 | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 物业面积 | ≥12000平方米`,
  },
  check({ tables }, { report }) {
    tables.forEach((table, index) => {
      const { title } = table;
      if (!title) return;
      const [stated] = findAmounts(title.text);
      const budgets = [annualBudget(table), multiYearBudget(table)].flatMap((one) => one ?? []);
      const [total] = budgets;
      if (stated && total) {
        const agrees = budgets.some(
          ({ money }) => gap(money.fen, stated.money.fen) <= toleranceOf([money, stated.money]),
        );
        if (agrees) return;
        const { unit } = total.money;
        report('differs', {
          at: title,
          table: index,
          data: {
            stated: printMoney(stated.money.fen, stated.money.unit),
            total: printMoney(total.money.fen, unit),
          },
          related: [
            { place: total.value.place, message: `预算数${printMoney(total.money.fen, unit)}` },
          ],
        });
      } else if (!stated) {
        const figure = bareFigureInTitle(title.text);
        if (figure)
          report('unit', { at: title, table: index, data: { figure }, severity: 'warning' });
      }
    });
  },
});
