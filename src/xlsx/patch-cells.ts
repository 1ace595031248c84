import { a1 } from '../model/place';
import type { CellMaker } from './cells';
import { EditRefused, StaleEdit } from './patch-errors';
import { heldIn, sameHeld } from './patch-held';
import { openingTag, withAttributes } from './patch-tag';
import type { CellTask, SheetTasks } from './patch-tasks';
import { rewriteCells, type CellSite } from './patch-walk';
import { escapeCellText, UnwritableText } from './xml-escape';
import type { XmlScanner } from './xml-scan';

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
    return cellWith(site, task, task.text);
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

/** The cell with a text, in the format it had. */
function cellWith(site: CellSite, task: CellTask, text: string): string {
  const { element, prefix, style } = site;
  if (element === null && text === '') return '';
  const name = `${prefix}c`;
  const styled = style === null ? '' : ` s="${style}"`;
  const tag = element === null ? `<${name} r="${a1(site)}"${styled}>` : openingTag(element);
  // What the value was computed or typed by goes with the value: cell and value metadata, phonetic guides.
  const bare = withAttributes(tag, { t: null, cm: null, vm: null, ph: null }).replace(
    /\s*\/?>$/,
    '',
  );
  if (text === '') return `${bare}/>`;
  const t = `${prefix}t`;
  const inside = `<${prefix}is><${t} xml:space="preserve">${escaped(task, text)}</${t}></${prefix}is>`;
  return `${bare} t="inlineStr">${inside}</${name}>`;
}

function escaped(task: CellTask, text: string): string {
  try {
    return escapeCellText(text);
  } catch (error) {
    if (!(error instanceof UnwritableText)) throw error;
    throw new UnwritableText(`${task.place.sheet}!${a1(task.place)}：${error.message}`);
  }
}
