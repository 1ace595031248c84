import type { Book, Grid } from '../../../model/grid';
import { HostError } from '../../host';
import { sheetGone, sheetTooLarge } from '../../refusals';
import { hasExcelApi } from '../capabilities';
import type { Connection } from '../connection';
import { idOf, type SheetNames } from '../sheet-names';
import type { KnownMerges } from './known-merges';
import { answeredMerges, queueMerges } from './merged-areas';
import { readInBlocks } from './read-blocks';
import { CONTENT, contentOf, gridOf, SHEET, type RangeData } from './read-grid';

/** What reading needs to know of the reading before it. */
export interface Reading {
  readonly connection: Connection;
  readonly names: SheetNames;
  readonly merges: KnownMerges;
}

/** One sheet, in one round trip; a second where its merged areas may have changed. */
export async function readSheet(reading: Reading, name: string): Promise<Book> {
  const { connection, names } = reading;
  try {
    const one = await connection.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(names.key(name));
      sheet.load(SHEET);
      const asked = queueSheet(sheet, reading, names.key(name));
      await context.sync();
      if (sheet.isNullObject) throw sheetGone(name);
      names.note(idOf(sheet), sheet.name);
      return answered(reading, sheet, asked);
    });
    return { grids: await withMerges(reading, [one]) };
  } catch (error) {
    if (!isHostError(error, ['too-large'])) throw error;
    const grid = await readInBlocks(connection, name, names.key(name));
    return { grids: await withMerges(reading, [{ id: names.key(name), grid }]) };
  }
}

/**
 * All sheets, in one round trip when they are those that were there before; one more for those that are new, and one where
 * merged areas may have changed.
 */
export async function readBook(reading: Reading): Promise<Book> {
  try {
    return { grids: await withMerges(reading, await readTogether(reading)) };
  } catch (error) {
    if (!isHostError(error, ['too-large', 'failed', 'unsupported', 'gone'])) throw error;
    return { grids: await readOneByOne(reading, await askNames(reading)) };
  }
}

interface One {
  readonly id: string;
  readonly grid: Grid;
}

interface Asked {
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

function readTogether(reading: Reading): Promise<One[]> {
  const { connection, names } = reading;
  return connection.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id,items/visibility');
    const asked = new Map<string, Asked>();
    for (const id of names.ids()) {
      asked.set(id, queueSheet(worksheets.getItemOrNullObject(id), reading, id));
    }
    await context.sync();
    const fresh = worksheets.items.filter((sheet) => !asked.has(idOf(sheet)));
    for (const sheet of fresh) asked.set(idOf(sheet), queueSheet(sheet, reading, idOf(sheet)));
    if (fresh.length > 0) await context.sync();
    names.replace(worksheets.items);
    return worksheets.items.map((sheet) => answered(reading, sheet, asked.get(idOf(sheet))!));
  });
}

function queueSheet(sheet: Excel.Worksheet, { merges }: Reading, id: string): Asked {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(CONTENT);
  return { used, merged: merges.isUnknown(id) ? queueMerges(sheet) : null };
}

function answered({ merges }: Reading, sheet: Excel.Worksheet, { used, merged }: Asked): One {
  const id = idOf(sheet);
  const grid = gridOf(sheet, partsOf(sheet.name, used));
  if (merged) merges.keep(id, grid, answeredMerges(merged));
  return { id, grid };
}

/** The grids with their merged areas; those that may have changed are asked for together. */
async function withMerges({ connection, merges }: Reading, read: readonly One[]): Promise<Grid[]> {
  const doubted = read.filter(({ id, grid }) => merges.recall(id, grid) === undefined);
  if (doubted.length > 0) {
    const told = await connection
      .run(async (context) => {
        // At the floor, where a member is lacking, there is nothing to ask.
        if (!hasExcelApi('1.13')) return null;
        const asked = doubted.map(({ id }) => queueMerges(context.workbook.worksheets.getItem(id)));
        await context.sync();
        return asked.map(answeredMerges);
      })
      .catch((error: unknown) => {
        // What cannot be told is unknown; whoever is typing is waited for.
        if (isHostError(error, ['busy', 'timeout'])) throw error;
        return null;
      });
    doubted.forEach(({ id, grid }, index) => merges.keep(id, grid, told?.[index] ?? null));
  }
  return read.map(({ id, grid }) => ({ ...grid, merges: merges.recall(id, grid) ?? null }));
}

function askNames({ connection, names }: Reading): Promise<string[]> {
  return connection.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    await context.sync();
    names.replace(worksheets.items);
    return worksheets.items.map((sheet) => sheet.name);
  });
}

/** What does not fit into one answer, or has a sheet without cells in it (a chart), sheet by sheet. */
async function readOneByOne(reading: Reading, sheets: readonly string[]): Promise<Grid[]> {
  const grids: Grid[] = [];
  let refused: unknown = null;
  for (const name of sheets) {
    try {
      grids.push(...(await readSheet(reading, name)).grids);
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

function isHostError(error: unknown, codes: readonly string[]): boolean {
  return error instanceof HostError && codes.indexOf(error.code) >= 0;
}
