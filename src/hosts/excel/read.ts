import type { Book, Grid } from '../../model/grid';
import { HostError } from '../host';
import { sheetGone } from '../refusals';
import type { Connection } from './connection';
import { gridOf, type RangeData } from './read-grid';
import type { SheetNames } from './sheet-names';

const SHEET = 'name,id,visibility';
/** Never `text`: it is #### in a narrow column. */
const CONTENT = 'values,formulas,numberFormat,rowIndex,columnIndex';
/** Cells of one block when a sheet is too large for one answer; about a megabyte. */
const BLOCK = 20_000;

/** One sheet, in one round trip. */
export async function readSheet(
  connection: Connection,
  names: SheetNames,
  name: string,
): Promise<Book> {
  try {
    return await connection.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const used = sheet.getUsedRangeOrNullObject(true);
      sheet.load(SHEET);
      used.load(CONTENT);
      await context.sync();
      if (sheet.isNullObject) throw sheetGone(name);
      names.note(sheet.id, sheet.name);
      return { grids: [gridOf(sheet, partsOf(used))] };
    });
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return { grids: [await readInBlocks(connection, name)] };
  }
}

/** All sheets: one round trip for their names, one for their content. */
export async function readBook(connection: Connection, names: SheetNames): Promise<Book> {
  const known: string[] = [];
  try {
    return await connection.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/visibility');
      await context.sync();
      const sheets = worksheets.items.map((sheet) => {
        known.push(sheet.name);
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load(CONTENT);
        return { sheet, used };
      });
      names.replace(worksheets.items);
      await context.sync();
      return { grids: sheets.map(({ sheet, used }) => gridOf(sheet, partsOf(used))) };
    });
  } catch (error) {
    if (known.length === 0 || !isHostError(error, ['too-large', 'failed', 'unsupported']))
      throw error;
    return { grids: await readOneByOne(connection, names, Array.from(new Set(known))) };
  }
}

/** What does not fit into one answer, or has a sheet without cells in it (a chart), sheet by sheet. */
async function readOneByOne(
  connection: Connection,
  names: SheetNames,
  sheets: readonly string[],
): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const name of sheets) {
    try {
      grids.push(...(await readSheet(connection, names, name)).grids);
    } catch (error) {
      if (!isHostError(error, ['failed', 'unsupported', 'gone'])) throw error;
    }
  }
  return grids;
}

async function readInBlocks(connection: Connection, name: string): Promise<Grid> {
  const { sheet, top, left, rows, cols } = await connection.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    const used = worksheet.getUsedRangeOrNullObject(true);
    worksheet.load(SHEET);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const { name: current, visibility } = worksheet;
    const sheetData = { name: current, visibility };
    return {
      sheet: sheetData,
      top: rowIndex,
      left: columnIndex,
      rows: rowCount,
      cols: columnCount,
    };
  });
  const height = Math.max(1, Math.floor(BLOCK / cols));
  const parts: RangeData[] = [];
  for (let row = 0; row < rows; row += height) {
    const count = Math.min(height, rows - row);
    parts.push(await readBlock(connection, name, [top + row, left, count, cols]));
  }
  return gridOf(sheet, parts);
}

function readBlock(
  connection: Connection,
  name: string,
  [row, col, rows, cols]: readonly [number, number, number, number],
): Promise<RangeData> {
  return connection.run(async (context) => {
    const block = context.workbook.worksheets.getItem(name).getRangeByIndexes(row, col, rows, cols);
    block.load(CONTENT);
    await context.sync();
    return block;
  });
}

/** Nothing of an empty sheet. Of more cells than fit, Excel answers null instead of values. */
function partsOf(used: Excel.Range): readonly RangeData[] {
  if (used.isNullObject) return [];
  if ((used.values as unknown) === null) throw new HostError('too-large', '工作表太大，分块读取。');
  return [used];
}

function isTooLarge(error: unknown): boolean {
  return isHostError(error, ['too-large']);
}

function isHostError(error: unknown, codes: readonly string[]): boolean {
  return error instanceof HostError && codes.indexOf(error.code) >= 0;
}
