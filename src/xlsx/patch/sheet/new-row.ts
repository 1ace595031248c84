import { a1 } from '../../../model/place';
import { textCell } from './cell-text';
import type { NewRow } from '../move/row-moves';
import { openingTag, withAttributes } from '../tag';

/** What a new row takes over from the row that it is like: its tag, and the formats of its cells by column. */
export interface ModelRow {
  readonly tag: string;
  readonly cells: Map<number, string | null>;
}

/** A new row as XML: the height and formats of its model, and its texts. `prefix` is that of the sheet's elements. */
export function newRow({ edit, row }: NewRow, model: ModelRow | undefined, prefix: string): string {
  const name = `${prefix}row`;
  const like = model?.tag ? openingTag(model.tag) : `<${name}>`;
  const drop = { spans: null, hidden: null, collapsed: null };
  const tag = withAttributes(like, { ...drop, r: String(row + 1) }).replace(/\s*\/?>$/, '');
  const styles = new Map(model?.cells);
  const texts = new Map(edit.cells.map(({ col, text }) => [col, text]));
  texts.forEach((_, col) => styles.set(col, styles.get(col) ?? null));
  const inside = Array.from(styles)
    .sort(([a], [b]) => a - b)
    .map(([col, style]) => {
      const place = { sheet: edit.sheet, row, col };
      const blank = `<${prefix}c r="${a1(place)}"${style === null ? '' : ` s="${style}"`}/>`;
      const cell = { ...place, prefix, element: blank, style };
      return textCell(cell, texts.get(col) ?? '', place);
    });
  return inside.length === 0 ? `${tag}/>` : `${tag}>${inside.join('')}</${name}>`;
}
