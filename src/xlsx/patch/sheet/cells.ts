import { a1 } from '../../../model/place';
import type { CellMaker } from '../../read/cells';
import { EditRefused, StaleEdit } from '../errors';
import { heldIn, sameHeld } from './held';
import { textCell } from './cell-text';
import type { CellTask, SheetTasks } from '../tasks';
import { rewriteCells, type CellSite } from './walk';
import type { XmlScanner } from '../../xml/scan';

/** A sheet's part with its tasks done. */
export interface PatchedCells {
  readonly text: string;
  /** Whether a formula was overwritten, so that the calculation chain names a cell that computes no more. */
  readonly lostFormula: boolean;
}

/**
 * Does all tasks of a sheet in one pass over its part. Texts are written as inline strings, so that no other part
 * changes: the shared strings keep their bytes, and none is left behind unused. Throws EditRefused or UnwritableText.
 */
export function patchCells(
  xml: XmlScanner,
  tasks: SheetTasks,
  maker: () => CellMaker,
): PatchedCells {
  let lostFormula = false;
  const text = rewriteCells(xml, tasks, (site, task) => {
    prove(xml.part, site, task, maker);
    if (task.text === null) return site.element ?? '';
    refuseHalfFormulas(site, task);
    if (site.formula) lostFormula = true;
    return textCell(site, task.text, task.place);
  });
  return { text, lostFormula };
}

function prove(part: string, site: CellSite, task: CellTask, maker: () => CellMaker): void {
  const now = heldIn(site.element, part, maker);
  if (task.held.every((held) => sameHeld(now, held))) return;
  throw new StaleEdit(
    task.place,
    `单元格的内容已不是检查时的内容（现为${now === null || now === '' ? '空' : `“${String(now)}”`}），没有写入。请重新检查后再修改。`,
  );
}

function refuseHalfFormulas(site: CellSite, task: CellTask): void {
  if (site.array) {
    throw new EditRefused(
      task.place,
      '单元格属于一个数组公式，不能单独修改。请在表格中先清除整个数组公式。',
    );
  }
  const shares = site.formula?.shares;
  if (shares && shares !== a1(site)) {
    throw new EditRefused(
      task.place,
      `单元格的公式由 ${shares} 共用，覆盖后其他单元格会失去公式。请在 Excel 或 WPS 中修改这个单元格。`,
    );
  }
}
