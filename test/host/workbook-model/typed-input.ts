import type { Held } from '../../../src/model/grid';

/** What a spreadsheet makes of something that is typed, or written as a value, into a cell. */
export interface Input {
  readonly value: Held;
  readonly formula: string | null;
  /** The format that the input brings along, where it does. */
  readonly format?: string;
}

/** Reads input as Excel and WPS do: `=…` computes, `90%` and `2024年12月` become numbers, an apostrophe goes. */
export function readInput(input: Held, format: string): Input {
  if (typeof input !== 'string') return { value: input, formula: null };
  if (input === '') return { value: null, formula: null };
  if (input.startsWith("'")) return { value: input.slice(1), formula: null };
  if (format === '@') return { value: input, formula: null };
  if (/^[=+-]/.test(input) && input.length > 1 && !isNumber(input)) {
    return { value: null, formula: input.startsWith('=') ? input : `=${input}` };
  }
  return readConstant(input);
}

function readConstant(input: string): Input {
  const text = input.trim();
  const constant = (value: Held, format?: string): Input =>
    format === undefined ? { value, formula: null } : { value, formula: null, format };
  if (/^(true|false)$/i.test(text)) return constant(text.toLowerCase() === 'true');
  if (isNumber(text)) return constant(Number(text.replace(/,/g, '')));
  if (text.endsWith('%') && isNumber(text.slice(0, -1))) {
    return constant(Number(text.slice(0, -1)) / 100, '0%');
  }
  const date =
    /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text) ??
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (date) return constant(serialOf(date), text.includes('年') ? 'yyyy"年"m"月"' : 'yyyy/m/d');
  return constant(input);
}

function isNumber(text: string): boolean {
  return /^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?$/i.test(text) && /\d/.test(text);
}

function serialOf([, year, month, day = '1']: RegExpExecArray): number {
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}
