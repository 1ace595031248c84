import type { FileOutcome } from '../model/outcome';
import type { DraftLink, SheetDraft } from '../model/sheet-draft';
import { FIRST_ENTRY, holdable, listSheet, type ListColumn } from './list-sheet';
import { sheetEntries, type SheetEntry } from './sheet-entries';
import { tally } from './tally';

const COLUMNS: readonly ListColumn<SheetEntry>[] = [
  { heading: '文件', width: 22, align: 'left', text: ({ path }) => path },
  { heading: '工作表', width: 14, align: 'left', text: ({ place }) => place?.sheet ?? '' },
  { heading: '单元格', width: 9, align: 'center', text: ({ cell }) => cell },
  { heading: '级别', width: 9, align: 'center', text: ({ level }) => level },
  { heading: '问题', width: 52, align: 'left', text: ({ message }) => message },
  { heading: '修改建议', width: 36, align: 'left', text: ({ advice }) => advice },
  { heading: '依据', width: 22, align: 'left', text: ({ sources }) => sources },
  { heading: '规则', width: 18, align: 'left', text: ({ rule }) => rule },
  { heading: '处理情况', width: 14, align: 'center', text: () => '' },
];
const CELL_COLUMN = 2;
const DONE = ['已修改', '不需修改', '待核实'];

/**
 * The run as a sheet 检查结果: an entry a row, each with a link to its cell, and room for what was done about it.
 * Every cell is text under the text format: what a checked file says can never become a formula.
 * @param linkTo the checked file as a URI reference, seen from where the sheet will be
 */
export function sheetReport(
  files: readonly FileOutcome[],
  linkTo: (path: string) => string,
): SheetDraft {
  const entries = files.flatMap(sheetEntries);
  const links = entries.flatMap((entry, index) => linkOf(entry, index, linkTo));
  const sheet = listSheet(
    '检查结果',
    '预算绩效目标表检查结果',
    summary(files),
    COLUMNS,
    entries,
    links,
  );
  if (entries.length === 0) return sheet;
  const last = COLUMNS.length - 1;
  const bottom = FIRST_ENTRY + entries.length - 1;
  const area = { top: FIRST_ENTRY, left: last, bottom, right: last };
  return { ...sheet, lists: [{ area, choices: DONE, hint: '填写处理情况' }] };
}

function linkOf(
  { path, place }: SheetEntry,
  index: number,
  linkTo: (path: string) => string,
): DraftLink[] {
  // A name that XML cannot hold cannot be linked to.
  if (!place || holdable(place.sheet) !== place.sheet || holdable(path) !== path) return [];
  return [{ row: FIRST_ENTRY + index, col: CELL_COLUMN, file: linkTo(path), place }];
}

function summary(files: readonly FileOutcome[]): string {
  const { files: count, unreadable, tables, indicators, errors, warnings, infos } = tally(files);
  return (
    `共检查 ${String(count)} 个文件，${String(tables)} 张绩效目标表，${String(indicators)} 个指标：` +
    `错误 ${String(errors)}，警告 ${String(warnings)}，提示 ${String(infos)}` +
    `${unreadable > 0 ? `，无法读取 ${String(unreadable)}` : ''}。点击“单元格”一列可打开原表。`
  );
}
