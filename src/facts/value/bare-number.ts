import { compareDecimals, parseDecimal } from '../../model/decimal';
import type { Indicator } from '../../model/table';
import { MONEY_WORDS } from '../../language/money/money-words';
import { isCost } from '../level-names';
import { asksForShare } from '../../language/meaning/share';

const ZERO = parseDecimal('0')!;
const ONE = parseDecimal('1')!;

/** “≥5.2万” beside 清运生活垃圾量: by itself it reads as money, but nothing here is, and what is counted has lost its unit. */
export function isBareMagnitude(indicator: Indicator): boolean {
  const { measure, name, description } = indicator;
  if (measure.kind !== 'money' || !/^[万亿]$/.test(measure.unitText) || isCost(indicator))
    return false;
  return ![name, description].some((field) => MONEY_WORDS.test(field?.text ?? ''));
}

/** 0.95 beside a name that asks for a rate: the percent sign was forgotten, and with it the factor of a hundred. */
export function isBareFraction({ measure, name }: Indicator): boolean {
  const { kind, unit, low } = measure;
  if (kind !== 'number' || unit !== null || !low || low.scale === 0) return false;
  return (
    compareDecimals(low, ZERO) > 0 &&
    compareDecimals(low, ONE) < 0 &&
    asksForShare(name?.text ?? '')
  );
}
