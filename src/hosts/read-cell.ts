import { displayText } from '../model/display/display';
import type { Cell } from '../model/grid';

const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/**
 * One cell as a spreadsheet program answers it, or undefined when nothing is there. Text that begins with “=” is text: a formula's result differs from its words.
 */
export function cellOf(
  value: unknown,
  formula: unknown,
  numberFormat: unknown,
  date1904 = false,
): Cell | undefined {
  const computes = typeof formula === 'string' && formula.charAt(0) === '=' && formula !== value;
  if (value === null || value === undefined || (value === '' && !computes)) return undefined;
  const format = typeof numberFormat === 'string' && numberFormat !== '' ? numberFormat : 'General';
  const held =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : String(value);
  return {
    kind: kindOf(held),
    value: held,
    text: displayText(held, format, date1904),
    format,
    formula: computes,
  };
}

function kindOf(value: string | number | boolean): Cell['kind'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return ERROR.test(value) ? 'error' : 'text';
}
