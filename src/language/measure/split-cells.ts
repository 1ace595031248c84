import { closeUp, squeeze } from '../text/normalize';
import { readNumber } from '../number/number';
import { operatorAt } from './operator';
import { canonicalUnit } from './unit';

/** The cells beside a split value: 指标性质 (“≥”, “定性”) and 度量单位 (“%”). */
export interface SplitCells {
  readonly operator?: string;
  readonly unit?: string;
}

/** A longer value is a sentence, and takes no unit from its neighbour. */
const LONGEST = 120;

/** The value cell with sign and unit of its neighbours, unless it brings its own. */
export function joinCells(
  text: string,
  { operator = '', unit = '' }: SplitCells,
): { text: string; counted: boolean } {
  const value = closeUp(text);
  if (value === '' || value.length > LONGEST) return { text, counted: false };
  const sign = squeeze(operator);
  const wholeSign = operatorAt(sign, 0)?.end === sign.length;
  const before = wholeSign && !operatorAt(value, 0) ? sign : '';
  const name = squeeze(unit);
  const figure = /^(.*\d[万亿]?)(以上|以下|以内|左右)?$/.exec(value);
  const known = canonicalUnit(name) ?? canonicalUnit(name.replace(/^[百千万亿]/, ''));
  const takes = name !== '' && known !== null && (figure !== null || readNumber(value) !== null);
  if (!takes) return { text: before + text, counted: false };
  const joined = figure ? withUnit(figure[1]!, name) + (figure[2] ?? '') : value + name;
  return { text: before + joined, counted: true };
}

/** “86万” beside 万元 says the 万 twice. */
function withUnit(figure: string, unit: string): string {
  const last = figure.slice(-1);
  return /[万亿]/.test(last) && unit.startsWith(last) ? figure + unit.slice(1) : figure + unit;
}
