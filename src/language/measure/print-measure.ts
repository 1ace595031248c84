import { printDecimal } from '../../model/decimal';
import type { Decimal } from '../../model/decimal';
import type { Measure } from '../../model/measure';
import { printPeriod } from '../date/date';

/** “2024.5” by itself reads as a month; as a number it is printed “2024.50”. */
const LIKE_A_MONTH = /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/;

function printQuantity(measure: Measure, low: Decimal, high: Decimal): string {
  const { kind, operator, unit, per } = measure;
  const rate = per === null ? '' : `/${per}`;
  const suffix = unit === null || kind === 'percent' ? (unit ?? '') + rate : unit;
  const top = printDecimal(high);
  if (operator === '±') return `±${top}${suffix}`;
  const bottom = printDecimal(low);
  // 95%～98% carries the sign twice, 2～3万元 the unit once.
  const range = `${bottom}${kind === 'percent' ? suffix : ''}～${top}`;
  const printed = (bottom === top ? top : range) + suffix;
  return (operator ?? '') + printed + (LIKE_A_MONTH.test(printed) ? '0' : '');
}

/** Prints a measure in standard spelling: “≥95%”, “≤86万元”, “=0次”. Reading it gives the same measure. */
export function printMeasure(measure: Measure): string {
  const { kind, operator, low, high, from, to, parts, text } = measure;
  if (parts.length > 1 && kind !== 'text') return parts.map(printMeasure).join('；');
  if (from && to) return (operator ?? '') + printPeriod({ from, to });
  return low && high ? printQuantity(measure, low, high) : text;
}
