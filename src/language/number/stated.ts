import { compareDecimals, parseDecimal } from '../../model/decimal';
import type { Decimal } from '../../model/decimal';
import type { Measure } from '../../model/measure';
import type { MoneyUnit } from '../../model/money';
import { isMarkedAsMoney, moneyIn } from '../money/amount';
import type { Bounds } from '../measure/bounds';
import { shiftDecimal } from './number';
import type { Head } from './quantity-head';
import { unitSet } from '../measure/unit';

const ONE = parseDecimal('1')!;

/** How far a figure is from percent points: 比例 0.97 is 97%, ‰ a tenth. */
function percentShift(unit: string, value: Decimal): number {
  if (unit === '‰') return -1;
  return unit === '比例' && compareDecimals(value, ONE) <= 0 ? 2 : 0;
}

/** What the figures of a quantity say, before signs and bounds are joined. */
export type Stated = Pick<Measure, 'kind' | 'low' | 'high' | 'unit' | 'unitText' | 'per' | 'money'>;

function asPercent({ low, high, suffix }: Bounds, inHundredths: boolean): Stated {
  const unit = suffix.unit ?? '%';
  const shift = inHundredths ? 2 : percentShift(unit, low.value);
  return {
    kind: 'percent',
    low: shiftDecimal(low.value, shift),
    high: shiftDecimal(high.value, shift),
    unit: unit === '百分点' ? unit : '%',
    unitText: suffix.text,
    per: suffix.per,
    money: null,
  };
}

const PLACES: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: -4, 亿元: -8 };

function isMoneyUnit(unit: string | null): unit is MoneyUnit {
  return unit !== null && unit in PLACES;
}

function asMoney(text: string, { low, high, suffix }: Bounds, per: string | null): Stated {
  // “86万元” is counted in 元, its 万 being the number's; “86（万元）” and “86余万元” in 万元.
  const counted = high.ends === '' && isMoneyUnit(suffix.unit) ? suffix.unit : '元';
  const money = moneyIn(high, counted, 'cell');
  const places = PLACES[money.unit] - PLACES[counted];
  const magnitude = high.inWords || high.ends === '' ? '' : text.slice(high.end - 1, high.end);
  return {
    kind: 'money',
    low: shiftDecimal(low.value, places),
    high: shiftDecimal(high.value, places),
    unit: per === null ? money.unit : `${money.unit}/${per}`,
    unitText: magnitude + suffix.text,
    per,
    money,
  };
}

function asNumber({ low, high, suffix }: Bounds, per: string | null): Stated {
  // A number of 月 is a span: “租赁期=12月” means 12个月; the point in time was read before.
  const unit = suffix.unit === '月' ? '个月' : suffix.unit;
  return {
    kind: 'number',
    low: low.value,
    high: high.value,
    unit: unit !== null && per !== null ? `${unit}/${per}` : unit,
    unitText: suffix.text,
    per,
    money: null,
  };
}

/** “2024年…” is a year, not a number of years. */
function isYear({ digits, scale }: Decimal): boolean {
  return scale === 0 && digits >= BigInt(1900) && digits < BigInt(2100);
}

/** What a number or range with its unit says: percent, money or a number; null for a year, which is no quantity. */
export function stateOf(text: string, head: Head, bounds: Bounds): Stated | null {
  const { suffix, high } = bounds;
  const unitClass =
    suffix.unit === null ? null : suffix.unit === '比例' ? 'percent' : unitSet(suffix.unit);
  const per = head.per && suffix.per ? `${head.per}·${suffix.per}` : (head.per ?? suffix.per);
  if (high.inWords && text.startsWith('百分', head.end)) {
    return suffix.unit === null ? asPercent(bounds, true) : null;
  }
  if (unitClass === 'percent') return asPercent(bounds, false);
  if (suffix.unit === '年' && isYear(high.value)) return null;
  const bareMoney = suffix.unit === null && (high.ends !== '' || isMarkedAsMoney(text, head.end));
  if (unitClass === 'money' || bareMoney) return asMoney(text, bounds, per);
  return asNumber(bounds, per);
}
