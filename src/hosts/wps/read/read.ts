import type { Book, Cell, Grid } from '../../../model/grid';
import { HostError } from '../../host';
import { cellOf } from '../../read-cell';
import type { EtWorksheet } from '../et';
import type { Gate } from '../gate';
import { allSheets, findSheet, sheetsOf, type OwnBook } from '../own-book';
import { readUsed, type Block } from './read-block';
import { readFormats, type FilledCell } from './read-formats';
import { MERGE_CALLS, readMerges } from './read-merges';
import { ifAble, visibilityOf } from '../tolerant';

const NONE: ReadonlySet<number> = new Set<number>();

/** The whole workbook, sheet by sheet: between two of them the user can type. */
export async function readBook(gate: Gate, own: OwnBook): Promise<Book> {
  const names = await gate.run(() => allSheets(own.sheets()).map(({ Name }) => Name));
  const grids: Grid[] = [];
  for (const name of names) {
    try {
      grids.push(...(await readSheet(gate, own, name)).grids);
    } catch (error) {
      // The user may have deleted it meanwhile; the workbook itself is there, or nothing would be read any more.
      if (!(error instanceof HostError) || error.code !== 'gone' || own.isElsewhere()) throw error;
    }
  }
  return { grids };
}

export async function readSheet(gate: Gate, own: OwnBook, name: string): Promise<Book> {
  const grid = await gate.run(() => {
    const workbook = own.workbook();
    const date1904 = ifAble(() => workbook.Date1904) ?? false;
    return gridOf(findSheet(sheetsOf(workbook), name), name, date1904);
  });
  return { grids: [grid] };
}

function gridOf(sheet: EtWorksheet, name: string, date1904: boolean): Grid {
  const blocks = readUsed(sheet);
  const rows = new Map<number, readonly (Cell | undefined)[]>();
  for (const block of blocks) {
    const formats = readFormats(sheet, block.area, filledCells(block));
    block.values.forEach((line, down) => {
      const row = block.area.top + down;
      const cells: (Cell | undefined)[] = [];
      line.forEach((value, across) => {
        const col = block.area.left + across;
        const cell = cellOf(
          value,
          block.formulas[down]![across],
          formats.get(`${row},${col}`),
          date1904,
        );
        if (cell) cells[col] = cell;
      });
      if (cells.length > 0) rows.set(row, Array.from(cells));
    });
  }
  const [first, ...others] = blocks;
  return {
    sheet: name,
    visibility: visibilityOf(sheet),
    rows,
    merges: others.length === 0 ? mergesOf(sheet, first) : null,
    hiddenRows: NONE,
    hiddenCols: NONE,
  };
}

/** A sheet that takes several blocks is no form, but a list. */
function mergesOf(sheet: EtWorksheet, block: Block | undefined): Grid['merges'] {
  return block ? readMerges(sheet, block, MERGE_CALLS) : [];
}

function filledCells({ area, values, formulas }: Block): FilledCell[] {
  return values.flatMap((line, down) =>
    line.flatMap((value, across) => {
      const filled = value !== null && value !== '' ? true : isFormula(formulas[down]![across]);
      const isNumber = typeof value === 'number';
      return filled ? [{ row: area.top + down, col: area.left + across, isNumber }] : [];
    }),
  );
}

function isFormula(formula: unknown): boolean {
  return typeof formula === 'string' && formula.charAt(0) === '=';
}
