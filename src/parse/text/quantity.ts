import { compareDecimals, parseDecimal } from '../../model/decimal';
import type { Decimal } from '../../model/decimal';
import type { Measure, Operator } from '../../model/measure';
import type { MoneyUnit } from '../../model/money';
import { isMarkedAsMoney, moneyIn } from './amount';
import { readBounds } from './bounds';
import type { Bounds } from './bounds';
import { boundAt } from './operator';
import { readHead } from './quantity-head';
import type { Head } from './quantity-head';
import { numberAt, shiftDecimal } from './number';
import { unitSet } from './unit';

/** What a quantity states; the rest of a `Measure` is added by `readMeasure`. */
export type Quantity = Omit<Measure, 'text' | 'from' | 'to' | 'parts'>;

const ONE = parseDecimal('1')!;

/** How far a figure is from percent points: 比例 0.97 is 97%, ‰ a tenth. */
function percentShift(unit: string, value: Decimal): number {
  if (unit === '‰') return -1;
  return unit === '比例' && compareDecimals(value, ONE) <= 0 ? 2 : 0;
}

type Stated = Pick<Quantity, 'kind' | 'low' | 'high' | 'unit' | 'unitText' | 'per' | 'money'>;

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

function asMoney(text: string, { low, high, suffix }: Bounds, per: string | null): Stated {
  const money = moneyIn(high, '元', 'cell');
  const places = PLACES[money.unit];
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

function stateOf(text: string, head: Head, bounds: Bounds): Stated | null {
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

const REMARK = /^\((?!含\))[^()]{0,40}\)/;
const TAIL = /^[一-鿿]{0,8}$/;

interface End {
  readonly operator: Operator | null;
  readonly text: string;
  readonly tail: string;
}

/** 以上 and the like, then a few words: “24小时内修复”. Null when more follows than a value has. */
function readEnd(text: string, at: number, head: Head): End | null {
  const remark = REMARK.exec(text.slice(at, at + 44));
  const from = at + (remark ? remark[0].length : 0);
  const bound = boundAt(text, from);
  const tail = text.slice(bound ? bound.end : from).replace(REMARK, '');
  if (!TAIL.test(tail) || (head.label !== '' && tail.length > 2)) return null;
  return { operator: bound?.operator ?? null, text: bound?.text ?? '', tail };
}

function opposite(value: Decimal): Decimal {
  return { digits: -value.digits, scale: value.scale };
}

/** “不超过”, “以内” and “控制在…以内” as one operator: a sign before the number outweighs a word after it. */
function joinOperators(head: Head, end: End): Pick<Quantity, 'operator' | 'operatorText'> {
  if (head.operatorText === '') return { operator: end.operator, operatorText: end.text };
  if (head.operator !== null) return { operator: head.operator, operatorText: head.operatorText };
  return {
    operator: head.operatorText === '控制在' ? (end.operator ?? '≤') : end.operator,
    operatorText: end.text ? `${head.operatorText}…${end.text}` : head.operatorText,
  };
}

/**
 * Reads a half-width text without blanks as one quantity: operator, number or range, unit, what it is per. Words may stand before it
 * when they name what is measured (“建筑面积2.6万平方米”) or after it (“24小时内修复”), not both: that is a sentence. Null for it.
 */
export function readQuantity(text: string): Quantity | null {
  const head = readHead(text);
  const first = head && numberAt(text, head.end);
  const bounds = first && readBounds(text, first);
  if (!head || !bounds) return null;
  const end = readEnd(text, bounds.suffix.end, head);
  const stated = end && stateOf(text, head, bounds);
  if (!end || !stated) return null;
  // “三公经费”, “一次性”: Chinese numerals are a target only with a unit and nothing more.
  const strict = bounds.low.inWords && stated.kind === 'number';
  if (strict && !(bounds.suffix.known && bounds.suffix.unit && end.tail === '')) return null;
  const { operator, operatorText } = joinOperators(head, end);
  return {
    kind: stated.kind,
    operator,
    operatorText,
    low: operator === '±' && stated.high ? opposite(stated.high) : stated.low,
    high: stated.high,
    unit: stated.unit,
    unitText: stated.unitText,
    per: stated.per,
    money: stated.money,
  };
}
