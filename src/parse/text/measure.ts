import type { Decimal } from '../../model/decimal';
import { printDecimal } from '../../model/decimal';
import type { Measure } from '../../model/measure';
import { GRADES } from './data-grades';
import { printPeriod, readDate } from './date';
import { closeUp, collapse, halfWidth, isBlankText, squeeze } from './normalize';
import { readNumber } from './number';
import { operatorAt } from './operator';
import { isPlaceholder } from './placeholder';
import { readQuantity } from './quantity';
import { canonicalUnit } from './unit';

/** The cells beside a split value: 指标性质 (“≥”, “定性”) and 度量单位 (“%”). */
export interface SplitCells {
  readonly operator?: string;
  readonly unit?: string;
}

const NOTHING = {
  operator: null,
  operatorText: '',
  low: null,
  high: null,
  unit: null,
  unitText: '',
  per: null,
  money: null,
  from: null,
  to: null,
  parts: [],
} as const;

/** A value is short; a longer piece is a sentence. */
const LONGEST_PIECE = 120;

const END_MARKS = /[。，,；;、.]$/;
const OUTER_BRACKETS = /^\(([^()]*(?:\([^()]*\))?)\)$/;
/** 【250】 is filled in, 【 】 is not. */
const FILLED = /【([^【】]+)】/g;
const DATE_LEAD = /^(?:[一-鿿]{0,6}(?:时间|日期|期限)[:为是]?|于|在|截至|截止|确保)/;
const EACH = /^每(?:月|季度|年度?)/;

function readDated(text: string, piece: string): Measure | null {
  const sign = operatorAt(piece, 0);
  const bare = sign ? piece.slice(sign.end) : piece.replace(DATE_LEAD, '').replace(EACH, '');
  const period = readDate(bare, sign !== null);
  if (!period) return null;
  const { operator = null, text: operatorText = '' } = sign ?? {};
  return { ...NOTHING, kind: 'date', text, operator, operatorText, ...period };
}

function readGrade(text: string, piece: string): Measure | null {
  const sign = operatorAt(piece, 0);
  if (GRADES.has(piece)) return { ...NOTHING, kind: 'enum', text };
  if (!sign || !GRADES.has(piece.slice(sign.end))) return null;
  return { ...NOTHING, kind: 'enum', text, operator: sign.operator, operatorText: sign.text };
}

function readPiece(text: string, dates: boolean): Measure | null {
  if (text.length > LONGEST_PIECE) return null;
  const piece = text.replace(END_MARKS, '').replace(OUTER_BRACKETS, '$1').replace(FILLED, '$1');
  const other = readGrade(text, piece) ?? (dates ? readDated(text, piece) : null);
  if (other) return other;
  const quantity = readQuantity(piece);
  return quantity && { ...NOTHING, ...quantity, text };
}

/** “；” and line breaks part targets; a comma does when no three digits follow it. */
const SEPARATOR = /[；;、，且\n\r]|,(?!\d{3}(?!\d))/;

function isQuantitative({ kind }: Measure): boolean {
  return kind !== 'enum' && kind !== 'text';
}

function readParts(text: string): Measure | null {
  const pieces = text
    .split(SEPARATOR)
    .map(closeUp)
    .filter((piece) => piece !== '');
  if (pieces.length < 2) return null;
  const parts = pieces.flatMap((piece) => readPiece(piece, true) ?? []).filter(isQuantitative);
  const [first] = parts;
  // Where most pieces are words, the cell is a sentence that mentions a figure.
  if (!first || parts.length * 2 < pieces.length) return null;
  return { ...first, text: collapse(text), parts: parts.length > 1 ? parts : [] };
}

/** The value cell with sign and unit of its neighbours, unless it brings its own. */
function joinCells(
  text: string,
  { operator = '', unit = '' }: SplitCells,
): { text: string; counted: boolean } {
  const value = closeUp(text);
  if (value === '' || value.length > LONGEST_PIECE) return { text, counted: false };
  const sign = squeeze(operator);
  const wholeSign = operatorAt(sign, 0)?.end === sign.length;
  const before = wholeSign && !operatorAt(value, 0) ? sign : '';
  const name = squeeze(unit);
  const figure = /^(.*\d[万亿]?)(以上|以下|以内|左右)?$/.exec(value);
  const known = canonicalUnit(name) ?? canonicalUnit(name.replace(/^[百千万亿]/, ''));
  const takes = name !== '' && known !== null && (figure !== null || readNumber(value) !== null);
  if (!takes) return { text: before + text, counted: false };
  const joined = figure ? figure[1]! + name + (figure[2] ?? '') : value + name;
  return { text: before + joined, counted: true };
}

/**
 * Reads a target (指标值) by the value grammar, full-width signs and line breaks being no matter. `split` are the cells of the
 * operator and unit columns where the form has them.
 *
 * Several targets in one cell are `parts`; the measure itself then repeats the first. A sentence that only mentions a figure
 * (“严格按照预算标准1000元/人给补助对象兑付补助”) is `text`. Marks left by OCR for a sign (“》95%”) are kept in `operatorText` and not
 * guessed. A date has no operator unless one is written; “前” adds nothing to a deadline.
 */
export function readMeasure(text: string, split?: SplitCells): Measure {
  const joined = split ? joinCells(text, split) : { text, counted: false };
  const wide = halfWidth(joined.text);
  const whole = closeUp(wide);
  if (isBlankText(text)) return { ...NOTHING, kind: 'blank', text: '' };
  const shown = collapse(wide);
  if (isPlaceholder(whole)) return { ...NOTHING, kind: 'placeholder', text: shown };
  const single = readPiece(whole, !joined.counted);
  if (single) return { ...single, text: shown };
  return readParts(wide) ?? { ...NOTHING, kind: 'text', text: shown };
}

/** The targets that a cell states: its parts, or itself. */
export function statedMeasures(measure: Measure): readonly Measure[] {
  return measure.parts.length > 0 ? measure.parts : [measure];
}

function printQuantity(measure: Measure, low: Decimal, high: Decimal): string {
  const { operator, unit, per } = measure;
  const suffix = unit ?? (per === null ? '' : `/${per}`);
  const top = printDecimal(high);
  if (operator === '±') return `±${top}${suffix}`;
  const bottom = printDecimal(low);
  // 95%～98% carries the sign twice, 2～3万元 the unit once.
  const range = `${bottom}${measure.kind === 'percent' ? suffix : ''}～${top}`;
  return (operator ?? '') + (bottom === top ? top : range) + suffix;
}

/** Prints a measure in standard spelling: “≥95%”, “≤86万元”, “=0次”. Reading it gives the same measure. */
export function printMeasure(measure: Measure): string {
  const { kind, operator, low, high, from, to, parts, text } = measure;
  if (parts.length > 1 && kind !== 'text') return parts.map(printMeasure).join('，');
  if (from && to) return (operator ?? '') + printPeriod({ from, to });
  return low && high ? printQuantity(measure, low, high) : text;
}
