import { FEN_EXPONENT } from '../../model/money';
import type { Money, MoneyUnit } from '../../model/money';
import { powerOfTen } from '../../model/decimal';
import type { Decimal } from '../../model/decimal';
import { BARE_MAGNITUDE_FOLLOWERS, COUNTED_THINGS, MONEY_WORDS } from './money-words';
import { numberAt } from '../number/number';
import type { NumberToken } from '../number/number';

/** An amount in a sentence, at `[start, end)`. */
export interface Amount {
  readonly money: Money;
  readonly start: number;
  readonly end: number;
  /** What the amount is for, as the words just before it say: “租赁费” of “支付租赁费230万元”; may be empty. */
  readonly word: string;
  /** Written in Chinese numerals: 叁佰壹拾陆万元整. */
  readonly inWords: boolean;
}

/** A value in a unit as exact 分; what is finer than 分 is rounded half up. */
function toFen(value: Decimal, unit: MoneyUnit): bigint {
  const exponent = FEN_EXPONENT[unit] - value.scale;
  if (exponent >= 0) return value.digits * powerOfTen(exponent);
  const divisor = powerOfTen(-exponent);
  const half = divisor / BigInt(2);
  return (value.digits < BigInt(0) ? value.digits - half : value.digits + half) / divisor;
}

/** The unit that a number's own 万 or 亿 states. */
function unitOfEnding(ends: NumberToken['ends']): MoneyUnit {
  return ends === '' ? '元' : ends === '万' ? '万元' : '亿元';
}

/** The money that a number is when it is counted in `unit`. */
export function moneyIn(token: NumberToken, unit: MoneyUnit, unitFrom: Money['unitFrom']): Money {
  const stated = token.ends === '' ? unit : unitOfEnding(token.ends);
  const step = Math.max(FEN_EXPONENT[unit] + token.lastExponent, 0);
  return { fen: toFen(token.value, unit), unit: stated, unitFrom, step: powerOfTen(step) };
}

/** 元 as a word of its own: not in 一元化, 元旦, 二元结构. */
const YUAN = /^(?:元(?![化素旦宵件组年月]|结构)|圆(?![形桌满柱])|块钱)整?正?/;
const DIGIT = '[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖\\d]';
const CHANGE = new RegExp(`^(?:(${DIGIT})角(?:(${DIGIT})分)?|零(${DIGIT})分)整?正?`);
/** A price, not an amount: 元/人, 元每人. */
const RATE = /[/每]/;
/** 100万元 of “100万元至200万元”. */
const RANGE_END = /^[~—–至到-][\d.,]+[万亿]?元/;
const FACTOR = /[×*xX✕]/;
const CURRENCY = /(?:[¥$]|人民币|RMB|CNY):?$/i;

/** Whether a sign or name of the currency stands just before a position. */
export function isMarkedAsMoney(text: string, at: number): boolean {
  return CURRENCY.test(text.slice(Math.max(0, at - 5), at));
}

/** 角 and 分 after 元: “伍角叁分”, “零叁分”. */
function withChange(money: Money, text: string): { money: Money; length: number } {
  const match = CHANGE.exec(text);
  if (!match) return { money, length: 0 };
  const [whole, jiao, fenOfJiao, fen = fenOfJiao] = match;
  return {
    money: {
      ...money,
      fen: money.fen + digitOf(jiao) * BigInt(10) + digitOf(fen),
      unit: '元',
      step: BigInt(fen ? 1 : 10),
    },
    length: whole.length,
  };
}

function digitOf(text: string | undefined): bigint {
  return text ? numberAt(text, 0)!.value.digits : BigInt(0);
}

/** “250万” without 元 is money when the clause speaks of money and nothing countable follows. */
function isBareAmount(text: string, start: number, token: NumberToken): boolean {
  if (token.ends === '') return false;
  const after = text.slice(token.end, token.end + 2);
  if (after !== '' && !BARE_MAGNITUDE_FOLLOWERS.test(after)) return false;
  const clause = text
    .slice(Math.max(0, start - 12), start)
    .split(/[，,。；;、]/)
    .pop()!;
  return MONEY_WORDS.test(clause) && !COUNTED_THINGS.test(clause);
}

function isPriceFactorOrRange(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (FACTOR.test(before) || FACTOR.test(text.charAt(end)) || RATE.test(text.charAt(end)))
    return true;
  if (RANGE_END.test(text.slice(end, end + 20))) return true;
  return /[~—–至到-]/.test(before) && /[\d元万亿]/.test(text.charAt(start - 2));
}

const CLAUSE_BREAK = /[，,、；;。:!?()[\]《》\s+=]/;
const LEAD = /^(?:20\d\d年度?|其中|包括|包含|用于|支付|安排|年度|共计|总计|合计|含|由|按|将)+/;
const TRAIL =
  /(?:(?:金额|预算|资金)?(?:不超过|控制在|合计|共计|总计|约|大约|为|共|计|达到|达|是|需|各)|[¥$]|人民币|RMB){1,9}$/i;

/** The words just before an amount, without fillers; at most 24 characters are looked at. */
function wordBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 24), start).replace(/:$/, '');
  return before.split(CLAUSE_BREAK).pop()!.replace(TRAIL, '').replace(LEAD, '');
}

/**
 * The number at `start` of a half-width text without blanks, and the amount it is; null amount for a number that is none,
 * null when no number begins there.
 */
export function amountAt(
  text: string,
  start: number,
): { end: number; amount: Amount | null } | null {
  const token = numberAt(text, start);
  if (!token) return null;
  const yuan = YUAN.exec(text.slice(token.end, token.end + 5));
  if (!yuan && !isMarkedAsMoney(text, start) && !isBareAmount(text, start, token)) {
    return { end: token.end, amount: null };
  }
  const yuanEnd = token.end + (yuan ? yuan[0].length : 0);
  const change = withChange(
    moneyIn(token, '元', 'cell'),
    yuan ? text.slice(yuanEnd, yuanEnd + 8) : '',
  );
  const end = yuanEnd + change.length;
  if (isPriceFactorOrRange(text, start, end)) return { end, amount: null };
  const word = wordBefore(text, start);
  return { end, amount: { money: change.money, start, end, word, inWords: token.inWords } };
}
