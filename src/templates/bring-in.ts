import type { Book } from '../model/grid';
import type { DraftCell, SheetDraft } from '../model/sheet-draft';
import type { Table } from '../model/table';
import { TEXT_SHEET } from '../model/text-layout';
import { fromTable } from './from-table';
import { rowHeights } from './row-heights';

/** A form of a text as it will come into a workbook. */
interface FormToBring {
  /** Its title, or how it is called without one: 第3张表. */
  readonly title: string;
  readonly project: string;
  /** 预算数 as written; empty when the form has none. */
  readonly budget: string;
  /** How many indicators it has. */
  readonly indicators: number;
  /** What the standard template has no place for, a line each: it stands below the form. */
  readonly kept: readonly string[];
  readonly draft: SheetDraft;
}

/** What a text (绩效文本) brings into a workbook. */
export interface TextToBring {
  readonly forms: readonly FormToBring[];
  /** The text half as a sheet of one wide column; null when there is none. */
  readonly text: SheetDraft | null;
}

/** The name of the sheet that the text half becomes. */
const TEXT_NAME = '部门整体绩效目标';

/** The forms of a text in the standard templates of their kinds, filled, and its running text; nothing is dropped. */
export function bringIn(book: Book, tables: readonly Table[]): TextToBring {
  const filled = tables.filter(({ blocks }) => blocks.length > 0);
  const forms = filled.map((table, index): FormToBring => {
    const number = String(index + 1);
    const { draft, kept } = fromTable(
      table,
      filled.length === 1 ? '绩效目标表' : `绩效目标表${number}`,
    );
    const field = (id: string) =>
      table.fields.find((one) => one.id === id)?.value.text.trim() ?? '';
    return {
      title: table.title?.text.trim() || `第${number}张表`,
      project: field('project-name'),
      budget: field('budget-total'),
      indicators: table.indicators.length,
      kept,
      draft,
    };
  });
  return { forms, text: textSheet(book, filled) };
}

const WIDTH = 90;

/**
 * The running text, automatic numbers written out. What stands in tables that are no forms (funds by items, lists of staff) follows
 * it, a row a line: a form is the only thing that finds a sheet of its own.
 */
function textSheet({ grids, text }: Book, forms: readonly Table[]): SheetDraft | null {
  const taken = new Set(forms.map(({ sheet }) => sheet));
  const lines = grids.flatMap(({ sheet, rows }) => {
    if (taken.has(sheet)) return [];
    const isText = sheet === TEXT_SHEET;
    return [...rows].flatMap(([row, cells]) => {
      const number = isText ? (text?.numbers.get(row) ?? '') : '';
      const texts = cells.map((cell) => cell?.text ?? '').filter((one) => one.trim() !== '');
      if (texts.length === 0) return [];
      return isText ? texts.map((one, at) => (at === 0 ? number : '') + one) : [texts.join('　')];
    });
  });
  if (lines.length === 0) return null;
  const cells = lines.map((line, row): DraftCell => ({
    row,
    col: 0,
    text: line,
    style: { role: 'plain', text: true, align: 'left' },
  }));
  return {
    name: TEXT_NAME,
    cells,
    merges: [],
    widths: [WIDTH],
    heights: rowHeights({ cells, merges: [], lists: [] }, [WIDTH]),
    lists: [],
    print: { landscape: false, titleRows: 0 },
  };
}
