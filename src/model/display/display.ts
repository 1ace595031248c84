import { chineseNumeral } from './chinese-numerals';
import { displayDate } from './date';
import { displayDigits } from './digits';
import type { Held } from '../grid';
import { parseFormat } from './number-format';
import type { FormatSection } from './number-format';

/**
 * What a reader sees of a stored value under a number format: 0.5 under `0%` is “50%”, 316 under `0"万元"` “316万元”.
 * Every host shows cells by this, never by the application's own text, which is `####` in a narrow column.
 * `date1904`: the workbook counts its days from 1904.
 */
export function displayText(value: Held, format: string, date1904 = false): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return displayString(value, format);
  if (format === 'General' || format === '') return generalText(value);
  return displayNumber(value, format, date1904);
}

/** Whether numbers under this format are dates or times. */
export function isDateFormat(format: string): boolean {
  return parseFormat(settled(format))[0]!.kind === 'date';
}

/** A number without a format: 15 digits at most, so that 0.1+0.2 is 0.3; powers of ten only where digits do not do. */
export function generalText(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const printed = String(Number(value.toPrecision(15)));
  const power = /^(.*)e([+-])(\d+)$/.exec(printed);
  return power ? `${power[1]!}E${power[2]!}${power[3]!.padStart(2, '0')}` : printed;
}

function displayString(value: string, format: string): string {
  if (format.indexOf('@') < 0 || format === '@') return value;
  const sections = parseFormat(format);
  const section = sections[3] ?? sections.find((each) => each.kind === 'text');
  if (section?.kind !== 'text') return value;
  return section.tokens
    .map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function displayNumber(value: number, format: string, date1904: boolean): string {
  const { section, signed } = chooseSection(parseFormat(settled(format)), value);
  if (!section) return generalText(value);
  if (section.kind === 'date') {
    return displayDate(value, section, date1904) ?? generalText(value);
  }
  const sign = value < 0 && signed ? '-' : '';
  return sign + displayUnsigned(Math.abs(value), section);
}

function displayUnsigned(value: number, section: FormatSection): string {
  if (section.kind === 'number') return displayDigits(value, section);
  const text = generalText(value);
  const number = section.numerals ? chineseNumeral(text, section.numerals) : text;
  return section.tokens
    .map((token) =>
      token.kind === 'literal'
        ? token.text
        : token.kind === 'general' || token.kind === 'text'
          ? number
          : '',
    )
    .join('');
}

/** The section for a number, and whether a minus is still to be written. */
function chooseSection(
  sections: readonly FormatSection[],
  value: number,
): { section: FormatSection | undefined; signed: boolean } {
  // A last section of `@` is for text and never shows a number.
  const last = sections[sections.length - 1]!;
  const numeric = sections.length > 1 && last.kind === 'text' ? sections.slice(0, -1) : sections;
  const [first, second, third] = numeric;
  if (numeric.some((section) => section.condition)) {
    const section = numeric.find((each, i) => meets(each, value, i === numeric.length - 1));
    return { section, signed: true };
  }
  if (value < 0 && second) return { section: second, signed: false };
  if (value === 0 && third) return { section: third, signed: false };
  return { section: first, signed: true };
}

function meets({ condition }: FormatSection, value: number, last: boolean): boolean {
  if (!condition) return last || value < 0;
  const { operator, operand } = condition;
  if (operator === '<>') return value !== operand;
  if (operator.indexOf('=') >= 0 && value === operand) return true;
  return operator.charAt(0) === '<'
    ? value < operand
    : operator.charAt(0) === '>' && value > operand;
}

/** Formats that stand for “as the system writes it”: here, as a Chinese system does. */
function settled(format: string): string {
  if (format === 'm/d/yy' || format === 'm/d/yyyy') return 'yyyy/m/d';
  if (format === 'm/d/yy h:mm' || format === 'm/d/yyyy h:mm') return 'yyyy/m/d h:mm';
  if (format.indexOf('[$-F800]') === 0) return 'yyyy"年"m"月"d"日"';
  return format.indexOf('[$-F400]') === 0 ? 'h:mm:ss' : format;
}
