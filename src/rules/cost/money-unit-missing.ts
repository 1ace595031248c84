import { rule } from '../rule';
import type { MoneyUnit } from '../../model/money';
import type { Table } from '../../model/table';
import { safeText } from '../../fixes/fix';
import { labelOf, plain } from '../../language/text/quote';
import { isRead, type Amount } from '../../facts/cost/annual-budget';

export const moneyUnitMissing = rule({
  id: 'money-unit-missing',
  title: '金额缺少计量单位',
  severity: 'warning',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '同一张表里有的写“万元”有的不写，容易差一万倍。',
  says: {
    bare: '{label}“{text}”没有写单位，同表其他金额以{unit}计，请写成“{text}{unit}”。',
    short: '{label}“{text}”的单位不完整，请写成“{text}元”。',
  },
  example: {
    fails: `
      项目名称 | 物业服务费 | < | < | < | <
      预算数 | 316万元 | 其中：财政资金 | 316 | 其他资金 | 0万元
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | < | < | < | <
      预算数 | 316万元 | 其中：财政资金 | 316万元 | 其他资金 | 0万元
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    const unit = onlyUnitOf(table);
    for (const fund of table.funds.filter(isRead)) {
      const { label, value, money } = fund;
      const data = { label: labelOf(label), text: plain(value) };
      if (/[万亿]$/.test(value.text)) {
        report('short', {
          at: value,
          data,
          fixes: safeText(`补成“${value.text}元”`, value, `${value.text}元`),
        });
      } else if (money.unitFrom === 'assumed' && unit && !value.formula) {
        report('bare', {
          at: value,
          data: { ...data, unit },
          severity: money.fen === BigInt(0) ? 'info' : 'warning',
          fixes:
            money.unit === unit
              ? safeText(`补成“${value.text}${unit}”`, value, `${value.text}${unit}`)
              : [],
        });
      }
    }
  },
});

/** The unit that every other amount of the head states, when they agree. */
function onlyUnitOf(table: Table): MoneyUnit | null {
  const units = new Set(
    table.funds
      .filter(isRead)
      .filter(statesUnit)
      .map(({ money }) => money.unit),
  );
  const [unit] = units;
  return units.size === 1 && unit ? unit : null;
}

function statesUnit({ money }: Amount): boolean {
  return money.unitFrom !== 'assumed';
}
