import type { Grid } from '../../../model/grid';
import type { Area } from '../../../model/place';
import { sheetGone, sheetTooLarge } from '../../refusals';
import type { Connection } from '../connection';
import { CONTENT, contentOf, gridOf, SHEET, type RangeData, type SheetData } from './read-grid';

/** Cells of one answer: about a megabyte. */
const BLOCK = 20_000;
/** Into how many parts a larger area is cut, to see which of them hold anything. */
const PARTS = 16;
/** No form is as large as this; whoever keeps a million records beside it is told so. */
const MOST_CELLS = 2_000_000;

/**
 * A sheet that does not fit into one answer. A mark far down or far right makes the used range huge and nearly empty, so
 * large areas are cut and shrunk to what they hold, all of one size in one round trip, before anything is read.
 */
export async function readInBlocks(
  connection: Connection,
  name: string,
  key = name,
): Promise<Grid> {
  const { sheet, used } = await askUsed(connection, name, key);
  const blocks: Area[] = [];
  let cells = 0;
  for (let large = used ? [used] : []; large.length > 0;) {
    const pieces = large.flatMap((area) => (sizeOf(area) > BLOCK ? cut(area) : [area]));
    const small = pieces.filter((area) => sizeOf(area) <= BLOCK);
    blocks.push(...small);
    cells += small.reduce((sum, area) => sum + sizeOf(area), 0);
    if (cells > MOST_CELLS) throw sheetTooLarge(name);
    large = await shrink(
      connection,
      key,
      pieces.filter((area) => sizeOf(area) > BLOCK),
    );
  }
  const parts: RangeData[] = [];
  for (const block of blocks) parts.push(await readBlock(connection, name, key, block));
  return gridOf(sheet, parts);
}

function askUsed(
  connection: Connection,
  name: string,
  key: string,
): Promise<{ readonly sheet: SheetData; readonly used: Area | null }> {
  return connection.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(key);
    const used = worksheet.getUsedRangeOrNullObject(true);
    worksheet.load(SHEET);
    used.load(EXTENT);
    await context.sync();
    if (worksheet.isNullObject) throw sheetGone(name);
    const { name: current, visibility } = worksheet;
    return { sheet: { name: current, visibility }, used: areaOf(used) };
  });
}

/** Each area as far as it holds something; one round trip. */
async function shrink(
  connection: Connection,
  key: string,
  areas: readonly Area[],
): Promise<Area[]> {
  if (areas.length === 0) return [];
  return connection.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    const used = areas.map((area) => rangeOf(sheet, area).getUsedRangeOrNullObject(true));
    for (const range of used) range.load(EXTENT);
    await context.sync();
    return used.flatMap((range) => areaOf(range) ?? []);
  });
}

function readBlock(
  connection: Connection,
  name: string,
  key: string,
  area: Area,
): Promise<RangeData> {
  return connection.run(async (context) => {
    const block = rangeOf(context.workbook.worksheets.getItem(key), area);
    block.load(CONTENT);
    await context.sync();
    if (!block.values) throw sheetTooLarge(name);
    return contentOf(block);
  });
}

const EXTENT = 'rowIndex,columnIndex,rowCount,columnCount';

function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Into rows, as few as fit into one answer each, but never many parts; a single row into columns. */
function cut(area: Area): Area[] {
  const { top, left, bottom, right } = area;
  const wanted = Math.min(PARTS, Math.ceil(sizeOf(area) / BLOCK));
  const isFlat = bottom - top + 1 < wanted;
  const [from, to] = isFlat ? [left, right] : [top, bottom];
  const step = Math.ceil((to - from + 1) / wanted);
  const parts: Area[] = [];
  for (let at = from; at <= to; at += step) {
    const end = Math.min(to, at + step - 1);
    parts.push(isFlat ? { ...area, left: at, right: end } : { ...area, top: at, bottom: end });
  }
  return parts;
}
