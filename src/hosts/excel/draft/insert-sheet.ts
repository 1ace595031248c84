import { areaA1, type Area } from '../../../model/place';
import type { SheetDraft } from '../../../model/sheet-draft';
import { HostError, type NewSheet } from '../../host';
import { placeOccupied, sheetGone, sheetProtected } from '../../refusals';
import { freeSheetName } from '../../sheet-name';
import { needsTextFormat } from '../../text-format';
import type { Connection } from '../connection';
import { queueExtras } from './draft-extras';
import { moved } from '../../draft-styles';
import { queueHeights, queueLooks, queueWidths } from './draft-formats';

/** Where a draft goes: a sheet, and how far down and to the right. */
interface Site {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly down: number;
  readonly across: number;
}

/** Three round trips: look where it can stand, write the form, then add what is good to have: lists and print set-up. */
export async function insertSheet(
  connection: Connection,
  { draft, at }: NewSheet,
): Promise<string> {
  return connection.runAsOneStep(async (context, job) => {
    const site = at ? await findSpace(context, draft, at) : await addSheet(context, draft.name);
    try {
      queueForm(site, draft);
      await job.commit();
    } catch (error) {
      // What was given up before it was sent has added nothing.
      if (!at && !(error instanceof HostError)) await removeSheet(connection, site.name);
      throw error;
    }
    await addExtras(context, site, draft, at === null);
    return site.name;
  });
}

async function addSheet(context: Excel.RequestContext, wanted: string): Promise<Site> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const name = freeSheetName(
    wanted,
    worksheets.items.map((sheet) => sheet.name),
  );
  return { sheet: worksheets.add(name), name, down: 0, across: 0 };
}

async function findSpace(
  context: Excel.RequestContext,
  draft: SheetDraft,
  at: NonNullable<NewSheet['at']>,
): Promise<Site> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
  sheet.load('name');
  sheet.protection.load('protected');
  const range = sheet.getRange(areaA1(moved(extentOf(draft), at.row, at.col)));
  range.load('values');
  await context.sync();
  if (sheet.isNullObject) throw sheetGone(at.sheet);
  if (sheet.protection.protected) throw sheetProtected(sheet.name);
  const occupied = range.values.some((row) => row.some((value) => value !== '' && value !== null));
  if (occupied) throw placeOccupied(at);
  return { sheet, name: sheet.name, down: at.row, across: at.col };
}

function extentOf({ cells, merges }: SheetDraft): Area {
  const rows = [...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)];
  const cols = [...cells.map(({ col }) => col), ...merges.map(({ right }) => right)];
  return { top: 0, left: 0, bottom: Math.max(0, ...rows), right: Math.max(0, ...cols) };
}

/** Text formats before texts, merges before looks: borders of an area that is merged afterwards go missing. */
function queueForm({ sheet, down, across }: Site, draft: SheetDraft): void {
  const extent = extentOf(draft);
  const texts = matrixOf(extent, '');
  const formats = matrixOf(extent, 'General');
  for (const { row, col, text, style } of draft.cells) {
    texts[row]![col] = text;
    if (style.text || needsTextFormat(text)) formats[row]![col] = '@';
  }
  const whole = sheet.getRange(areaA1(moved(extent, down, across)));
  whole.numberFormat = formats;
  whole.values = texts;
  for (const area of draft.merges) sheet.getRange(areaA1(moved(area, down, across))).merge();
  queueLooks(sheet, draft, down, across);
  queueHeights(sheet, draft, down);
  if (down === 0 && across === 0) queueWidths(sheet, draft);
}

function matrixOf({ bottom, right }: Area, content: string): string[][] {
  return Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, () => content));
}

/** A form without its lists is still the form: an Excel that cannot have them keeps what there is. */
async function addExtras(
  context: Excel.RequestContext,
  { sheet, down, across }: Site,
  draft: SheetDraft,
  isNew: boolean,
): Promise<void> {
  try {
    queueExtras(sheet, draft, { down, across, isNew });
    await context.sync();
  } catch {
    // Lists and print set-up only: nothing that the form needs.
  }
}

/** Takes a half-written sheet away; where that fails too, the first failure is the one to tell. */
async function removeSheet(connection: Connection, name: string): Promise<void> {
  try {
    await connection.run((context, job) => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      return job.commit();
    });
  } catch {
    // The user finds an unfinished sheet beside the message, and can delete it.
  }
}
