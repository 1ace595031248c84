import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import { printMoney } from '../../model/money';
import type { Table } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { labelOf, plain } from '../../language/text/quote';
import { isRead, type Amount } from '../../facts/cost/annual-budget';

const TEN_THOUSAND = BigInt(10000);

export const moneyUnitMixed = rule({
  id: 'money-unit-mixed',
  title: '同一组金额单位不一致',
  severity: 'warning',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '一栏写万元、一栏写元，汇总时会差一万倍。',
  says: {
    mixed: '{label}以{unit}计，同组的{otherLabel}以{other}计，请统一单位。',
    slip: '{label}“{text}”比同组的{otherLabel}“{otherText}”大近一万倍，像是把元填进了万元栏，请核对。',
  },
  example: {
    fails: `
      项目名称 | 物业服务费 | < | <
      资金总额（万元） | 968.19 | 其中：财政拨款 | 9681900
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | < | <
      资金总额（万元） | 968.19 | 其中：财政拨款 | 968.19
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    for (const [total, ...parts] of groupsOf(table)) {
      if (!total) continue;
      const other = parts.find((part) => isSlip(total, part)) ?? wholeSlip(total, parts);
      if (other) {
        const large = other.money.fen > total.money.fen ? other : total;
        tellSlip(large, large === other ? total : other);
        continue;
      }
      const mixed = parts.find(({ money }) => statesOther(total, money));
      if (mixed) {
        const fixed = printMoney(mixed.money.fen, total.money.unit);
        report('mixed', {
          at: mixed.value,
          data: {
            label: labelOf(mixed.label),
            unit: mixed.money.unit,
            otherLabel: labelOf(total.label),
            other: total.money.unit,
          },
          related: [
            { place: total.value.place, message: `${labelOf(total.label)}${plain(total.value)}` },
          ],
          fixes:
            mixed.money.unitFrom === 'cell' ? choiceText(`改为“${fixed}”`, mixed.value, fixed) : [],
        });
      }
    }

    function tellSlip(large: Amount, small: Amount): void {
      report('slip', {
        at: large.value,
        data: {
          label: labelOf(large.label),
          text: plain(large.value),
          otherLabel: labelOf(small.label),
          otherText: plain(small.value),
        },
        severity: 'error',
        fixes: asTenThousandth(large),
        related: [
          { place: small.value.place, message: `${labelOf(small.label)}${plain(small.value)}` },
        ],
      });
    }
  },
});

/** The figure is 元 where 万元 is meant: the same digits four places on. */
function asTenThousandth({ value, money }: Amount): Fix[] {
  const { unit } = money;
  const text = printMoney(money.fen / TEN_THOUSAND, unit).slice(0, -unit.length);
  return money.unitFrom === 'cell' || money.fen % TEN_THOUSAND !== BigInt(0)
    ? []
    : choiceText(`按元换算成${unit}，改为“${text}”`, value, text);
}

/** Total and parts of one term and column, zero amounts left out. */
function groupsOf({ funds }: Table): Amount[][] {
  const groups = new Map<string, Amount[]>();
  for (const fund of funds.filter(isRead)) {
    if (fund.money.fen === BigInt(0)) continue;
    const key = `${fund.term} ${fund.column}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [fund]);
    else if (fund.role === 'total') group.unshift(fund);
    else group.push(fund);
  }
  return [...groups.values()].filter(([first]) => first?.role === 'total');
}

/** Read in the same unit, the two stand ten thousand to one; a part that is thousands of its total is one too. */
function isSlip(total: Amount, part: Amount): boolean {
  if (part.money.fen > total.money.fen) return isTenThousand(part.money.fen, total.money.fen, 2000);
  return isTenThousand(total.money.fen, part.money.fen, 9900);
}

/** The total was typed in 元 above parts in 万元: it is ten thousand times their sum. */
function wholeSlip(total: Amount, parts: readonly Amount[]): Amount | undefined {
  const sum = parts.reduce((all, { money }) => all + money.fen, BigInt(0));
  return sum > BigInt(0) && isTenThousand(total.money.fen, sum, 9900) ? parts[0] : undefined;
}

function isTenThousand(large: bigint, small: bigint, least: number): boolean {
  return large / small >= BigInt(least) && large / small <= BigInt(least < 9900 ? 20000 : 10100);
}

/** Both state a unit in their own cells, and not the same. */
function statesOther({ money: { unit, unitFrom } }: Amount, other: Amount['money']): boolean {
  return unitFrom === 'cell' && other.unitFrom === 'cell' && unit !== other.unit;
}
