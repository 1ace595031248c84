import { groupBy } from '../../../model/group-by';
import type { DeleteRow, Edit, InsertRow } from '../../../model/edit';
import { moveLinkedPart, moveNames, moveSeries } from '../move/parts';
import { rescueLabels } from '../move/labels';
import { moveSheet } from '../move/sheet';
import { RowMoves } from '../move/row-moves';
import { sheetNamed, type WorkbookPatch } from '../workbook';
import { XmlScanner } from '../../xml/scan';

type RowEdit = InsertRow | DeleteRow;

/**
 * Inserts and deletes rows. All edits speak of the workbook as it was read (RowMoves has the order); all that names a row
 * of the sheet, here and on other sheets, goes along. Throws CannotMoveRows when something on the
 * sheet cannot be followed safely, before anything is written.
 */
export function moveRows(workbook: WorkbookPatch, edits: readonly Edit[]): void {
  const rowEdits = edits.filter((edit): edit is RowEdit => edit.kind !== 'set-text');
  const bySheet = groupBy(rowEdits, ({ sheet }) => sheet);
  bySheet.forEach((own, sheet) => moveRowsOf(workbook, new RowMoves(sheet, own)));
}

function moveRowsOf(workbook: WorkbookPatch, moves: RowMoves): void {
  const { patch, parts } = workbook;
  const { part } = sheetNamed(workbook, moves.sheet);
  refusePivotSources(workbook, moves);
  for (const link of parts.pack.relationships(part)) {
    if (!link.external) moveLinkedPart(patch, link, moves);
  }
  patch.write(part, rescueLabels(patch.text(part), part, moves));
  for (const sheet of parts.sheets) {
    const text = patch.text(sheet.part);
    // What speaks of another sheet has the sign that parts its name from the cell.
    if (sheet.part !== part && !text.includes('!')) continue;
    patch.write(sheet.part, moveSheet(new XmlScanner(text, sheet.part), moves, sheet.name));
  }
  patch.write(parts.workbook, moveNames(patch.xml(parts.workbook), moves));
  for (const { name } of parts.pack.zip.entries) {
    if (!/\bchart(ex)?\+xml$/.test(parts.pack.contentType(name))) continue;
    patch.write(name, moveSeries(patch.xml(name), moves));
  }
}

function refusePivotSources({ parts }: WorkbookPatch, moves: RowMoves): void {
  const { pack, workbook } = parts;
  for (const { type, target } of pack.relationships(workbook)) {
    if (type !== 'pivotCacheDefinition' || !pack.entry(target)) continue;
    const xml = pack.xml(target);
    while (xml.next()) {
      if (xml.opened && xml.name === 'worksheetSource' && xml.attribute('sheet') === moves.sheet) {
        throw moves.refuse('本表是数据透视表的数据源');
      }
    }
  }
}
