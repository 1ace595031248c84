import { rule } from '../rule';
import { printMoney } from '../../model/money';
import { labelOf, plain } from '../../language/text/quote';
import { annualBudget, isRead } from '../../facts/cost/annual-budget';
import { toleranceOf } from '../../facts/cost/tolerance';
import { namesOwnMoney } from '../../language/money/money-words';

export const projectAmountPartMissing = rule({
  id: 'project-amount-part-missing',
  title: '项目金额与财政资金差额无来源',
  severity: 'warning',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['财预〔2015〕88号'],
  why: '总额大于财政资金，差额从哪里来要写明。',
  says: { missing: '{label}{total}，{partLabel}{part}，差额{gap}没有写明来源，请补充其他资金。' },
  example: {
    fails: `
      项目名称 | 道路维修 | < | <
      项目金额 | 164万元 | 其中：市级财政资金 | 132万元
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 维修长度 | ≥985米`,
    passes: `
      项目名称 | 道路维修 | < | < | < | <
      项目金额 | 164万元 | 其中：市级财政资金 | 132万元 | 其他资金 | 32万元
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 维修长度 | ≥985米`,
  },
  check(table, { report }) {
    const total = annualBudget(table);
    const parts = table.funds.filter(
      ({ role, term, column }) => role !== 'total' && term === 'annual' && column === 'budget',
    );
    const [part] = parts;
    // With several parts the sum itself is judged, by budget-sum-mismatch.
    if (!total || parts.length !== 1 || !part || !isRead(part) || namesOwnMoney(part.label.text))
      return;
    const rest = total.money.fen - part.money.fen;
    if (rest <= toleranceOf([total.money, part.money])) return;
    const { unit } = total.money;
    report('missing', {
      at: total.value,
      data: {
        label: labelOf(total.label),
        total: printMoney(total.money.fen, unit),
        partLabel: labelOf(part.label),
        part: printMoney(part.money.fen, unit),
        gap: printMoney(rest, unit),
      },
      related: [{ place: part.value.place, message: `${labelOf(part.label)}${plain(part.value)}` }],
    });
  },
});
