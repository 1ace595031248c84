import { printDecimal, type Decimal } from '../model/decimal';
import type { DateParts, Measure } from '../model/measure';
import type { Money } from '../model/money';
import { readMeasure, statedMeasures } from '../language/measure/measure';
import { readNumber, shiftDecimal } from '../language/number/number';
import { headingNumber } from '../language/text/heading-number';
import { squeeze } from '../language/text/normalize';

/**
 * Meanings as texts: two cells mean the same exactly when these are equal. Widths of signs, blanks and line breaks mean
 * nothing; 316万元 and 3160000元 are one amount, “>=95%” and “不低于95%” one target.
 */

const POINTS: Readonly<Record<string, string>> = { '，': ',', '；': ';', '！': '!', '？': '?' };

/** What words say. */
export function wordsMeaning(text: string): string {
  return squeeze(text).replace(/[，；！？]/g, (mark) => POINTS[mark]!);
}

/** An exact amount, whatever unit it is stated in. */
export function moneyMeaning({ fen }: Money): string {
  return `${fen.toString()}分`;
}

/** Points and weights: “10”, “10.00” and “10分” are one figure. */
export function pointsMeaning(text: string): string {
  const plain = squeeze(text).replace(/分$/, '');
  const figure = readNumber(plain);
  return figure ? printDecimal(figure) : plain;
}

/** A value as a cell writes it, with the unit of the cell beside it. */
export function valueMeaning(text: string, unit = ''): string {
  return measureMeaning(readMeasure(text, { unit }));
}

/** A target. Of “12月底前” only the end counts. */
export function measureMeaning(measure: Measure): string {
  const stated = statedMeasures(measure);
  if (measure.kind !== 'text' && stated.length > 1) return stated.map(measureMeaning).join(';');
  const { kind, operator, low, high, from, to } = measure;
  const sign = operator ?? '';
  if (kind === 'date' && from && to)
    return /[前底内]/.test(measure.text) ? lastDay(to) : `${sign}${firstDay(from)}~${lastDay(to)}`;
  if (!low || !high || kind === 'text' || kind === 'enum') return wordsMeaning(measure.text);
  const [unit, exponent] = unitMeaning(measure);
  const figures = [low, high].map((figure: Decimal) =>
    printDecimal(shiftDecimal(figure, exponent)),
  );
  return `${sign}${figures[0] === figures[1] ? figures[0]! : figures.join('~')}${unit}`;
}

const LARGE: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The unit without its 万 or 亿, and what that multiplies by, as a power of ten. */
function unitMeaning({ unit, per, kind }: Measure): readonly [string, number] {
  const written = unit ?? '';
  const large = /^[百千万亿](?=元|平方米|人|[个件次户套项台份])/.exec(written)?.[0] ?? '';
  const rate = per !== null && !written.includes('/') ? `/${per}` : '';
  const plain = written.slice(large.length) + rate;
  return [kind === 'money' && plain === '' ? '元' : plain, LARGE[large] ?? 0];
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function firstDay({ year, month, day }: DateParts): string {
  return [year ?? '', month ?? 1, day ?? 1].join('.');
}

function lastDay({ year, month, day }: DateParts): string {
  const last = month ?? 12;
  const isShort =
    last === 2 && year !== null && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0));
  return [year ?? '', last, day ?? LENGTHS[last - 1]! - (isShort ? 1 : 0)].join('.');
}

/** A paragraph without the number before it, which changes with what stands above. */
export function paragraphMeaning(text: string): string {
  return wordsMeaning(headingNumber(text)?.title ?? text);
}
