import type { Measure } from '../../model/measure';
import { GRADES } from './grades';
import { mayBeDate, readDate } from '../date/date';
import type { Period } from '../date/date';
import { closeUp, collapse, halfWidth, isBlankText } from '../text/normalize';
import { operatorAt } from './operator';
import type { OperatorToken } from './operator';
import { isPlaceholder } from '../text/placeholder';
import { readQuantity } from '../number/quantity';
import type { Quantity } from '../number/quantity';
import { remembered } from '../text/remember';
import { joinCells } from './split-cells';
import type { SplitCells } from './split-cells';

const NO_PARTS: readonly Measure[] = [];

/** Spelled out, not spread: tens of thousands of these are made when a large workbook is read. */
function wordMeasure(
  kind: Measure['kind'],
  text: string,
  sign: OperatorToken | null = null,
  period: Period | null = null,
): Measure {
  return {
    kind,
    text,
    operator: sign ? sign.operator : null,
    operatorText: sign ? sign.text : '',
    low: null,
    high: null,
    unit: null,
    unitText: '',
    per: null,
    money: null,
    from: period ? period.from : null,
    to: period ? period.to : null,
    parts: NO_PARTS,
  };
}

function quantityMeasure(text: string, quantity: Quantity): Measure {
  return {
    kind: quantity.kind,
    text,
    operator: quantity.operator,
    operatorText: quantity.operatorText,
    low: quantity.low,
    high: quantity.high,
    unit: quantity.unit,
    unitText: quantity.unitText,
    per: quantity.per,
    money: quantity.money,
    from: null,
    to: null,
    parts: NO_PARTS,
  };
}

/** A value is short; a longer piece is a sentence. */
const LONGEST_PIECE = 120;

const END_MARKS = /[。，,；;、.]$/;
const OUTER_BRACKETS = /^\(([^()]*(?:\([^()]*\))?)\)$/;
/** 【250】 is filled in, 【 】 is not. */
const FILLED = /【([^【】]+)】/g;
const DATE_LEAD = /^(?:[一-鿿]{0,6}(?:时间|日期|期限)[:为是]?|于|在|截至|截止|确保)/;
const EACH = /^每(?:月|季度|年度?)/;

function readDated(piece: string, shown: string): Measure | null {
  if (!mayBeDate(piece)) return null;
  const sign = operatorAt(piece, 0);
  const bare = sign ? piece.slice(sign.end) : piece.replace(DATE_LEAD, '').replace(EACH, '');
  const period = readDate(bare, sign !== null);
  return period && wordMeasure('date', shown, sign, period);
}

function readGrade(piece: string, shown: string): Measure | null {
  if (GRADES.has(piece)) return wordMeasure('enum', shown);
  const sign = operatorAt(piece, 0);
  return sign && GRADES.has(piece.slice(sign.end)) ? wordMeasure('enum', shown, sign) : null;
}

/** Without the full stop, the brackets around it all, and the brackets of a filled 【250】. */
function unwrap(text: string): string {
  if (!/[()【。，,；;、.]/.test(text)) return text;
  return text.replace(END_MARKS, '').replace(OUTER_BRACKETS, '$1').replace(FILLED, '$1');
}

function readPiece(text: string, shown: string, dates: boolean): Measure | null {
  if (text.length > LONGEST_PIECE) return null;
  const piece = unwrap(text);
  const other = readGrade(piece, shown) ?? (dates ? readDated(piece, shown) : null);
  if (other) return other;
  const quantity = readQuantity(piece);
  return quantity && quantityMeasure(shown, quantity);
}

/** “；” and line breaks part targets; a comma does when no three digits follow it. */
const SEPARATOR = /[；;、，且\n\r]|,(?!\d{3}(?!\d))/;

/** More pieces are a paragraph. */
const MOST_PARTS = 12;

function isQuantitative({ kind }: Measure): boolean {
  return kind !== 'enum' && kind !== 'text';
}

function readParts(text: string): Measure | null {
  const pieces = text
    .split(SEPARATOR)
    .map(closeUp)
    .filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > MOST_PARTS) return null;
  const parts = pieces
    .flatMap((piece) => readPiece(piece, piece, true) ?? [])
    .filter(isQuantitative);
  const [first] = parts;
  // Where most pieces are words, the cell is a sentence that mentions a figure.
  if (!first || parts.length * 2 < pieces.length) return null;
  return { ...first, text: collapseLines(text), parts: parts.length > 1 ? parts : [] };
}

/** One blank between words; lines stay lines, since they may part targets. */
function collapseLines(text: string): string {
  if (!/[\n\r]/.test(text)) return collapse(text);
  const lines = text.split(/[\n\r]+/).map(collapse);
  return lines.filter((line) => line !== '').join('\n');
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
  return split ? readTarget(text, split) : readWhole(text);
}

const readWhole = remembered((text) => readTarget(text));

function readTarget(text: string, split?: SplitCells): Measure {
  if (isBlankText(text)) return wordMeasure('blank', '');
  const joined = split ? joinCells(text, split) : { text, counted: false };
  const wide = halfWidth(joined.text);
  const whole = closeUp(wide);
  const shown = collapseLines(wide);
  if (isPlaceholder(whole)) return wordMeasure('placeholder', shown);
  return readPiece(whole, shown, !joined.counted) ?? readParts(wide) ?? wordMeasure('text', shown);
}

/** The targets that a cell states: its parts, or itself. */
export function statedMeasures(measure: Measure): readonly Measure[] {
  return measure.parts.length > 0 ? measure.parts : [measure];
}
