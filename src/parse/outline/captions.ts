import type { Book } from '../../model/grid';
import { TEXT_SHEET, type TextLayout } from '../../model/text-layout';
import type { Field, Table, TableKind } from '../../model/table';
import { squeeze } from '../../language/text/normalize';
import { isTitleText } from '../labels/title-words';
import { yearIn } from '../year';
import { fieldAt } from './field';

/** The tables of a text, each with the caption above it as its title where it has none of its own. */
export function withCaptions(tables: readonly Table[], book: Book, layout: TextLayout): Table[] {
  const after = new Map(layout.tables.map((one) => [one.sheet, one.after]));
  const seen = new Set<string>();
  return tables.map((table) => {
    // The caption belongs to the first form of its grid alone.
    const isFirst = !seen.has(table.sheet);
    seen.add(table.sheet);
    const row = after.get(table.sheet);
    if (table.title || row === undefined || !isFirst) return table;
    const title = captionAbove(book, row);
    if (!title) return table;
    return {
      ...table,
      title,
      year: yearIn(title.text) ?? table.year,
      kind: kindBy(title.text) ?? table.kind,
    };
  });
}

/** Subtitles such as “（2024年度）” and “单位：万元” may stand between caption and table. */
const MOST_BETWEEN = 3;

/** The last paragraph or text box above a table that reads as a title; blank ones and short subtitles are passed over. */
function captionAbove(book: Book, row: number): Field | null {
  const grid = book.grids.find(({ sheet }) => sheet === TEXT_SHEET);
  let passed = 0;
  for (let at = row; at >= 0 && passed < MOST_BETWEEN; at -= 1) {
    const cells = grid?.rows.get(at) ?? [];
    let filled = false;
    for (let col = cells.length - 1; col >= 0; col -= 1) {
      const field = fieldAt(book, { sheet: TEXT_SHEET, row: at, col });
      if (!field || field.isBlank) continue;
      if (isTitleText(field.text)) return field;
      filled = true;
    }
    if (filled) passed += 1;
  }
  return null;
}

function kindBy(title: string): TableKind | null {
  const plain = squeeze(title);
  const isDepartment = plain.includes('整体');
  if (plain.includes('监控')) return 'monitor';
  if (plain.includes('自评')) return isDepartment ? 'dept-self-eval' : 'self-eval';
  return isDepartment ? 'dept-overall' : null;
}
