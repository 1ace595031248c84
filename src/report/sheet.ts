import type { FileOutcome } from '../model/outcome';
import type { DraftCell, DraftLink, DraftStyle, SheetDraft } from '../model/sheet-draft';
import { sheetEntries, type SheetEntry } from './sheet-entries';
import { tally } from './tally';

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly align: DraftStyle['align'];
  readonly text: (entry: SheetEntry) => string;
}

const COLUMNS: readonly Column[] = [
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
const HEADING_ROW = 2;
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
  const last = COLUMNS.length - 1;
  const bottom = HEADING_ROW + entries.length;
  return {
    name: '检查结果',
    cells: [
      cell(0, 0, '预算绩效目标表检查结果', 'title', 'center'),
      cell(1, 0, summary(files), 'plain', 'left'),
      ...COLUMNS.map(({ heading }, col) => cell(HEADING_ROW, col, heading, 'label', 'center')),
      ...entries.flatMap(entryCells),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    widths: COLUMNS.map(({ width }) => width),
    heights: new Map([[0, 36]]),
    lists:
      entries.length === 0
        ? []
        : [
            {
              area: { top: HEADING_ROW + 1, left: last, bottom, right: last },
              choices: DONE,
              hint: '填写处理情况',
            },
          ],
    listing: {
      frozenRows: HEADING_ROW + 1,
      filter: { top: HEADING_ROW, left: 0, bottom, right: last },
      links: entries.flatMap((entry, index) => linkOf(entry, index, linkTo)),
    },
    print: { landscape: true, titleRows: HEADING_ROW + 1 },
  };
}

function entryCells(entry: SheetEntry, index: number): DraftCell[] {
  return COLUMNS.map(({ text, align }, col) =>
    cell(HEADING_ROW + 1 + index, col, text(entry), 'input', align),
  );
}

function cell(
  row: number,
  col: number,
  text: string,
  role: DraftStyle['role'],
  align: DraftStyle['align'],
): DraftCell {
  return { row, col, text: holdable(text), style: { role, text: true, align } };
}

/** A cell takes at most 32767 characters, and no control characters or halves of one. */
function holdable(text: string): string {
  return text
    .slice(0, 32000)
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g,
      (found) => (found.length === 2 ? found : '\uFFFD'),
    );
}

function linkOf(
  { path, place }: SheetEntry,
  index: number,
  linkTo: (path: string) => string,
): DraftLink[] {
  // A name that XML cannot hold cannot be linked to.
  if (!place || holdable(place.sheet) !== place.sheet || holdable(path) !== path) return [];
  return [{ row: HEADING_ROW + 1 + index, col: CELL_COLUMN, file: linkTo(path), place }];
}

function summary(files: readonly FileOutcome[]): string {
  const { files: count, unreadable, tables, indicators, errors, warnings, infos } = tally(files);
  return (
    `共检查 ${String(count)} 个文件，${String(tables)} 张绩效目标表，${String(indicators)} 个指标：` +
    `错误 ${String(errors)}，警告 ${String(warnings)}，提示 ${String(infos)}` +
    `${unreadable > 0 ? `，无法读取 ${String(unreadable)}` : ''}。点击“单元格”一列可打开原表。`
  );
}
