import { displayText } from '../../model/display';
import type { Cell, Grid } from '../../model/grid';

/** What Excel answers for a range: matrices of equal shape, `""` for blank cells, formulas equal to values for constants. */
export interface RangeData {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly numberFormat: readonly (readonly unknown[])[] | null;
}

export interface SheetData {
  readonly name: string;
  readonly visibility: string;
}

const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;
const NONE: ReadonlySet<number> = new Set<number>();

/** A grid of the parts of a sheet that were read. */
export function gridOf(sheet: SheetData, parts: readonly RangeData[]): Grid {
  const rows = new Map<number, readonly (Cell | undefined)[]>();
  for (const part of parts) {
    part.values.forEach((line, down) => {
      const cells = readRow(part, line, down);
      if (cells.length > 0) rows.set(part.rowIndex + down, cells);
    });
  }
  return {
    sheet: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    rows,
    merges: null,
    hiddenRows: NONE,
    hiddenCols: NONE,
  };
}

function readRow(
  part: RangeData,
  line: readonly unknown[],
  down: number,
): readonly (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  const formulas = part.formulas?.[down];
  const formats = part.numberFormat?.[down];
  line.forEach((value, across) => {
    const cell = cellOf(value, formulas?.[across], formats?.[across]);
    if (cell) cells[part.columnIndex + across] = cell;
  });
  return Array.from(cells);
}

/** One cell, or undefined when nothing is there. Text that begins with “=” is text: a formula's result differs from its words. */
export function cellOf(value: unknown, formula: unknown, numberFormat: unknown): Cell | undefined {
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
    text: displayText(held, format),
    format,
    formula: computes,
  };
}

function kindOf(value: string | number | boolean): Cell['kind'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return ERROR.test(value) ? 'error' : 'text';
}

function visibilityOf(visibility: string): Grid['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
