import type { Book, Grid } from '../../model/grid';
import { HostError } from '../host';
import { sheetGone, sheetTooLarge } from '../refusals';
import type { Connection } from './connection';
import { readInBlocks } from './read-blocks';
import { CONTENT, contentOf, gridOf, SHEET, type RangeData } from './read-grid';
import type { SheetNames } from './sheet-names';

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
      return { grids: [gridOf(sheet, partsOf(name, used))] };
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
      return { grids: sheets.map(({ sheet, used }) => gridOf(sheet, partsOf(sheet.name, used))) };
    });
  } catch (error) {
    if (known.length === 0 || !isHostError(error, ['too-large', 'failed', 'unsupported', 'gone']))
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
  let refused: unknown = null;
  for (const name of sheets) {
    try {
      grids.push(...(await readSheet(connection, names, name)).grids);
    } catch (error) {
      if (!isHostError(error, ['failed', 'unsupported', 'gone'])) throw error;
      refused = error;
    }
  }
  // A workbook of which nothing could be read is not one without problems.
  if (grids.length === 0) throw refused;
  return grids;
}

/** Nothing of an empty sheet. Of more cells than fit, Excel answers null instead of values. */
function partsOf(name: string, used: Excel.Range): readonly RangeData[] {
  if (used.isNullObject) return [];
  if (!used.values) throw sheetTooLarge(name);
  return [contentOf(used)];
}

function isTooLarge(error: unknown): boolean {
  return isHostError(error, ['too-large']);
}

function isHostError(error: unknown, codes: readonly string[]): boolean {
  return error instanceof HostError && codes.indexOf(error.code) >= 0;
}
