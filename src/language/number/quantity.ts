import type { Decimal } from '../../model/decimal';
import type { Measure, Operator } from '../../model/measure';
import { readBounds } from '../measure/bounds';
import { numberAt } from './number';
import { boundAt } from '../measure/operator';
import { readHead } from './quantity-head';
import type { Head } from './quantity-head';
import { stateOf } from './stated';

/** What a quantity states; the rest of a `Measure` is added by `readMeasure`. */
export type Quantity = Omit<Measure, 'text' | 'from' | 'to' | 'parts'>;

const REMARK = /^\((?!含(?:以上)?\))[^()]{0,40}\)/;
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
  if (operator === '±' && bounds.low !== bounds.high) return null;
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
