import type { Cell, Grid } from '../../../model/grid';
import { cellOf } from '../../read-cell';
import { ifTold } from '../if-told';

export const SHEET = 'name,id,visibility';
/** Never `text`: it is #### in a narrow column. */
export const CONTENT = 'values,formulas,numberFormat,rowIndex,columnIndex';

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

const NONE: ReadonlySet<number> = new Set<number>();

/** A range that was loaded, as data. What a program leaves out besides the values is not needed to check them. */
export function contentOf(range: Excel.Range): RangeData {
  const { values, rowIndex, columnIndex } = range;
  return {
    values,
    rowIndex,
    columnIndex,
    formulas: ifTold(() => range.formulas) ?? null,
    numberFormat: ifTold(() => range.numberFormat) ?? null,
  };
}

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
  line: readonly unknown[] | null | undefined,
  down: number,
): readonly (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  const formulas = part.formulas?.[down];
  const formats = part.numberFormat?.[down];
  (line ?? []).forEach((value, across) => {
    const cell = cellOf(value, formulas?.[across], formats?.[across]);
    if (cell) cells[part.columnIndex + across] = cell;
  });
  return Array.from(cells);
}

function visibilityOf(visibility: string): Grid['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
