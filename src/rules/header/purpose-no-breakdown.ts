import { rule } from '../rule';
import { fenOf } from '../../model/money';
import { headerField } from '../../model/table';
import { findExpenditureItems } from '../../language/meaning/expenditure';
import { findAmounts } from '../../language/money/money';
import { annualBudget } from '../../facts/cost/annual-budget';
import { choiceText } from '../../fixes/fix';

/** From here on the lack of a breakdown is more than advice. */
const LARGE = fenOf(50, '万元');
/** A longer text is an account of the project, not a list of what is paid. */
const LIST = 120;

export const purposeNoBreakdown = rule({
  id: 'purpose-no-breakdown',
  title: '资金用途未分项列明金额',
  severity: 'warning',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  why: '几项费用合写一个总数，看不出每项多少，也就无法核对成本指标。',
  says: { none: '资金用途写了{items}，没有写明各是多少，请逐项列明金额。' },
  example: {
    fails: `
      项目名称           | 办公场所运行 | < | <
      预算规模及资金用途 | 预算数       | 316万元 | <
      ^                  | 用于支付2024年租赁费、物业费及中央空调使用费。 | < | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称           | 办公场所运行 | < | <
      预算规模及资金用途 | 预算数       | 316万元 | <
      ^                  | 用于支付2024年租赁费230万元、物业费46万元及中央空调使用费40万元。 | < | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    const purpose = headerField(table, 'purpose')?.value;
    if (!purpose || purpose.isBlank) return;
    if (purpose.text.length > LIST || findAmounts(purpose.text).length > 0) return;
    const items = findExpenditureItems(purpose.text).map(({ word }) => word);
    if (items.length < 2) return;
    const budget = annualBudget(table);
    const listed = items.map((item) => `${item}【】万元`).join('、');
    report('none', {
      at: purpose,
      data: { items: items.map((item) => `“${item}”`).join('、') },
      severity: budget && budget.money.fen >= LARGE ? 'warning' : 'info',
      fixes: choiceText(
        `在后面列明：“${listed}”`,
        purpose,
        `${purpose.text.replace(/[。；;]$/, '')}，其中${listed}。`,
      ),
    });
  },
});
