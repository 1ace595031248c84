import type { SheetDraft } from '../../../model/sheet-draft';
import { areaA1, type Place } from '../../../model/place';
import { cellsOf, rectanglesOf } from '../../cell-areas';
import { HostError, type NewSheet } from '../../host';
import { placeOccupied, sheetProtected } from '../../refusals';
import { freeSheetName } from '../../sheet-name';
import { rangesOf, sortAlike, wholeRow } from '../alike';
import { addExtras } from './draft-extras';
import { extentOf, layOut, type Site } from './draft-layout';
import { moved } from '../../draft-styles';
import type { EtSheets, EtWorksheet } from '../et';
import type { Journal } from '../write/journal';
import { readLooks } from '../looks';
import { allSheets, type OwnBook } from '../own-book';
import { heldIn, readBlock } from '../read/read-block';
import { readMerges } from '../read/read-merges';
import { formatOf, ifAble, twice } from '../tolerant';

/** Adds a sheet behind the others and draws the form on it, or draws it over blank cells. */
export function insertSheet(own: OwnBook, journal: Journal, { draft, at }: NewSheet): string {
  if (at) {
    const site = findSpace(own.sheet(at.sheet), draft, at);
    noteSpace(site, draft, journal);
    layOut(site, draft);
    addExtras(site, draft);
    return at.sheet;
  }
  return addSheet(own, draft);
}

function addSheet(own: OwnBook, draft: SheetDraft): string {
  const sheets = own.sheets();
  const names = allSheets(sheets).map(({ Name }) => Name);
  const name = freeSheetName(draft.name, names);
  const before = own.workbook().ActiveSheet;
  const sheet = newSheet(own, sheets);
  // The program may have answered a sheet that was there before: nothing must be written into that.
  const given = twice(() => sheet.Name);
  if (given === null || names.indexOf(given) >= 0) throw notAdded();
  const site = { sheet, down: 0, across: 0, isNew: true };
  try {
    sheet.Name = name;
    layOut(site, draft);
  } catch (error) {
    // What is half drawn helps nobody; where deleting fails too, the first failure is the one to tell.
    ifAble(() => sheet.Delete());
    throw error;
  }
  addExtras(site, draft);
  ifAble(() => before.Activate());
  return name;
}

/** Some builds answer nothing; then the new sheet is the one in front. */
function newSheet(own: OwnBook, sheets: EtSheets): EtWorksheet {
  const last = sheets.Item(sheets.Count);
  return sheets.Add(undefined, last) ?? own.workbook().ActiveSheet;
}

function notAdded(): HostError {
  return new HostError(
    'failed',
    '没有能新建工作表。请看工作簿结构是否受保护（“审阅”里的“保护工作簿”），撤销后再试。',
  );
}

function findSpace(sheet: EtWorksheet, draft: SheetDraft, at: Place): Site {
  if (sheet.ProtectContents) throw sheetProtected(at.sheet);
  const area = moved(extentOf(draft), at.row, at.col);
  const block = readBlock(sheet, area);
  const isFree = Array.from(cellsOf(area)).every(
    ({ row, col }) => heldIn(block, row, col) === null,
  );
  if (!isFree || readMerges(sheet, block)?.length !== 0) throw placeOccupied(at);
  return { sheet, down: at.row, across: at.col, isNew: false };
}

/** Blank cells have looks and formats too: they come back when drawing fails. */
function noteSpace({ sheet, down, across }: Site, draft: SheetDraft, journal: Journal): void {
  const area = moved(extentOf(draft), down, across);
  const cells = Array.from(cellsOf(area));
  const looks = readLooks(sheet, cells);
  const formats = sortAlike(sheet, cells, formatOf);
  const heights = Array.from(draft.heights.keys()).map((row) => ({
    row: row + down,
    height: wholeRow(sheet, row + down).RowHeight,
  }));
  journal.note(sheet.Name, (again) => {
    const range = again.Range(areaA1(area));
    range.UnMerge();
    range.Value2 = '';
    looks(again, (cell) => cell);
    for (const { cells: alike, value } of formats) {
      for (const part of rangesOf(again, rectanglesOf(alike))) part.NumberFormat = value;
    }
    for (const { row, height } of heights) {
      if (typeof height === 'number') wholeRow(again, row).RowHeight = height;
    }
  });
}
