import { rule, type Document } from '../rule';
import type { Cell, Grid } from '../../model/grid';
import type { Place } from '../../model/place';
import { withoutBlanks } from '../../language/text/normalize';
import { choice } from '../../fixes/fix';
import { COVER_MARKS, isAuthorLine, isCoverTitle, missingOnCover } from '../../language/form/cover';

/** A cover stands at the head of its sheet, a table of contents soon after. */
const HEAD_ROWS = 60;

interface Line {
  readonly place: Place;
  /** Without blanks: covers space their words out, “目　录”. */
  readonly text: string;
  readonly cell: Cell;
}

export const coverIncomplete = rule({
  id: 'cover-incomplete',
  title: '文本封面要素不全',
  severity: 'info',
  looksAt: 'document',
  aspect: '完整性',
  sources: ['《河北省省级部门预算绩效管理办法》'],
  why: '绩效文本装订报送，封面和目录让人知道是谁编的、谁审的、哪一年的、里面有什么。',
  says: { missing: '绩效文本没有{missing}，请在封面或目录中补上。' },
  example: {
    fails: `
      2024年部门预算绩效文本
      某中心编制`,
    passes: `
      2024年部门预算绩效文本
      某局编制
      某财政局审核
      目 录`,
  },
  check(document, { report }) {
    const lines = headLines(document);
    const title = lines.find(({ text }) => isCoverTitle(text));
    if (!title) return;
    const missing = missingOnCover(lines.map(({ text }) => text));
    // A heading alone, above a table or on an empty sheet, is no cover yet.
    if (missing.length === 0 || missing.length >= COVER_MARKS - 1) return;
    const author = lines.find(({ text }) => isAuthorLine(text));
    const unreviewed = missing.includes('审核单位');
    report('missing', {
      at: title.place,
      data: { missing: missing.join('、') },
      fixes: unreviewed && author && !author.cell.formula ? [addReviewer(author)] : [],
    });
  },
});

/** What stands at the head of the sheets above their first table, in reading order. */
function headLines({ book, tables }: Document): Line[] {
  const ends = new Map<string, number>();
  for (const { sheet, area } of tables)
    ends.set(sheet, Math.min(area.top, ends.get(sheet) ?? HEAD_ROWS));
  return book.grids.flatMap((grid) => linesOf(grid, ends.get(grid.sheet) ?? HEAD_ROWS));
}

function linesOf({ sheet, rows }: Grid, end: number): Line[] {
  const lines: Line[] = [];
  for (const [row, cells] of rows) {
    if (row >= end) break;
    cells.forEach((cell, col) => {
      const text = cell?.kind === 'text' ? withoutBlanks(cell.text) : '';
      if (cell && text !== '') lines.push({ place: { sheet, row, col }, text, cell });
    });
  }
  return lines;
}

function addReviewer({ place, cell }: Line) {
  const text = `${cell.text.trim()}\n【财政部门名称】审核`;
  return choice('在编制单位下面写“【财政部门名称】审核”', {
    kind: 'set-text',
    place,
    held: cell.value,
    text,
  });
}
