import type { Money, MoneyUnit } from '../../model/money';
import { amountAt, isMarkedAsMoney, moneyIn } from './amount';
import type { Amount } from './amount';
import { closeUp, dropBracketed, halfWidth, squeeze } from '../text/normalize';
import { numberAt } from '../number/number';
import { remembered } from '../text/remember';

/** The unit that holds for a bare number, and where it stood. */
export interface MoneyHint {
  readonly unit: MoneyUnit;
  readonly from: 'format' | 'label' | 'note';
}

/** A number may begin here: not in the middle of one, nor of a code such as P2024, nor after 第. */
function mayBegin(text: string, at: number): boolean {
  if (!/[\d零〇一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]/.test(text.charAt(at))) return false;
  return !/[\dA-Za-z.第]/.test(text.charAt(at - 1)) || isMarkedAsMoney(text, at);
}

/** Takes the minus sign along; a dash between words is none. */
function signedStart(text: string, at: number): number {
  if (text.charAt(at - 1) !== '-') return at;
  return at === 1 || /[(:=，,、]/.test(text.charAt(at - 2)) ? at - 1 : at;
}

function findInClosed(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < text.length;) {
    const found = mayBegin(text, at) ? amountAt(text, signedStart(text, at)) : null;
    if (found?.amount) amounts.push(found.amount);
    at = Math.max(found ? found.end : 0, at + 1);
  }
  return amounts;
}

/** For each character of the closed-up text, its position in the text as given. */
function offsetsOf(closed: string, text: string): number[] {
  const wide = halfWidth(text);
  const offsets: number[] = [];
  for (let at = 0; at < wide.length; at++) {
    const wanted = closed.charAt(offsets.length);
    if (wide.charAt(at) === wanted || (wanted === ' ' && /\s/.test(wide.charAt(at))))
      offsets.push(at);
  }
  return offsets;
}

/**
 * Every amount of money in a sentence, with its place in the text as given: “租赁费230万元、物业费86万元”. Years, counts, prices
 * (1000元/人), factors of a product (63人×1000元) and ranges are none.
 */
export const findAmounts = remembered((text): readonly Amount[] => {
  if (!/[元圆块¥￥$万亿]|RMB|CNY/i.test(text)) return [];
  const closed = closeUp(text);
  const amounts = findInClosed(closed);
  if (amounts.length === 0 || closed.length === text.length) return amounts;
  const offsets = offsetsOf(closed, text);
  return amounts.map((amount) => ({
    ...amount,
    start: offsets[amount.start]!,
    end: offsets[amount.end - 1]! + 1,
  }));
});

/** The one amount that several writings of it state: 316万元(叁佰壹拾陆万元整), 316万元(3160000元). */
function sameAmount(amounts: readonly Amount[], text: string): Money | null {
  const [first, second] = amounts;
  if (!first || !second || amounts.length > 2) return null;
  if (first.inWords !== second.inWords) return (first.inWords ? second : first).money;
  const bracketed = text.charAt(first.end) === '(';
  return bracketed && first.money.fen === second.money.fen ? first.money : null;
}

const BEFORE = /^(?:人民币|RMB|CNY|[¥$]|大?约|合计|共计|总计|金额|共|计|:)+/i;
const AFTER = /(?:左右|整|正)$/;
const BRACKETED_UNIT = /\((?:人民币)?(亿元|万元|元)\)/;

function readBare(text: string, hint: MoneyHint | undefined): Money | null {
  const bracketed = BRACKETED_UNIT.exec(text)?.[1] as MoneyUnit | undefined;
  const plain = dropBracketed(text).replace(BEFORE, '').replace(AFTER, '');
  const token = numberAt(plain, 0);
  if (!token || token.end !== plain.length) return null;
  if (token.ends !== '') return moneyIn(token, '元', 'cell');
  if (bracketed) return moneyIn(token, bracketed, 'cell');
  return moneyIn(token, hint ? hint.unit : '万元', hint ? hint.from : 'assumed');
}

/** No amount cell is longer; what is, is a sentence. */
const LONGEST = 2000;

/**
 * Reads the one amount that a cell states, exactly in 分: “316万元”, “３１６（万元）”, ¥1,030.80, 叁佰壹拾陆万元整. The hint's unit holds
 * for a bare number. Null when there is no number, only a mark (“-”, “/”), something else (10人), or several amounts.
 */
export function readMoney(text: string, hint?: MoneyHint): Money | null {
  if (text.length > LONGEST) return null;
  return readers[hint ? `${hint.unit} ${hint.from}` : 'no hint']!(text);
}

function readerWith(hint?: MoneyHint): (text: string) => Money | null {
  return remembered((text) => readOne(text, hint));
}

const readers = { 'no hint': readerWith() } as Record<string, (text: string) => Money | null>;
for (const unit of ['元', '万元', '亿元'] as const) {
  for (const from of ['format', 'label', 'note'] as const) {
    readers[`${unit} ${from}`] = readerWith({ unit, from });
  }
}

function readOne(text: string, hint: MoneyHint | undefined): Money | null {
  const closed = closeUp(text);
  const amounts = findInClosed(closed);
  if (amounts.length === 1) return amounts[0]!.money;
  if (amounts.length > 1) return sameAmount(amounts, closed);
  return readBare(closed, hint);
}

/** Reads a whole text as an amount in Chinese numerals (大写): 人民币叁佰壹拾陆万元整. Null for figures and anything else. */
export function readUppercaseMoney(text: string): Money | null {
  const plain = squeeze(text)
    .replace(/^(?:人民币|大写|[():])+/, '')
    .replace(/\)$/, '');
  const found = plain === '' ? null : amountAt(plain, 0);
  if (!found?.amount || !found.amount.inWords || found.end !== plain.length) return null;
  return found.amount.money;
}

const UNIT_WORD = /(?:单位[:是为]?|[([,，、/:])(?:人民币)?(亿元|万元|元)(?=$|[)\],，、;；:。/])/;
const UNIT_AT_END = /[^\d.百千十](亿元|万元)$/;

/** The unit that a label or note names for the numbers beside it: “项目资金（万元）”, “单位：万元”. Null when it names none. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  if (!text.includes('元')) return null;
  const plain = squeeze(text);
  const unit = UNIT_WORD.exec(plain)?.[1] ?? UNIT_AT_END.exec(plain)?.[1];
  return (unit as MoneyUnit | undefined) ?? null;
}
