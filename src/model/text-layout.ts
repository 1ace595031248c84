import { a1, type Place } from './place';

/** The sheet under whose name the paragraphs of a text stand, a paragraph a row, its text boxes to the right of it. */
export const TEXT_SHEET = '正文';

/** Where a table of a text stands: its sheet, and the paragraph that it follows (a row of 正文, −1 at the very top). */
export interface TablePosition {
  readonly sheet: string;
  readonly after: number;
}

/**
 * What a book that was made of a text (绩效文本) knows beside its cells. The paragraphs are the rows of the sheet 正文 and
 * each table is a sheet 表n, so that parser, rules and edits need no second model.
 */
export interface TextLayout {
  readonly source: 'docx' | 'doc' | 'txt';
  /** Automatic numbers by row of 正文, as Word shows them: “（三）”. They are no part of the paragraph's text. */
  readonly numbers: ReadonlyMap<number, string>;
  /** Outline levels of paragraph styles by row, 1 to 9. */
  readonly levels: ReadonlyMap<number, number>;
  /** Rows of 正文 that belong to a table of contents (目录). */
  readonly contents: ReadonlySet<number>;
  readonly tables: readonly TablePosition[];
  /** Whether automatic numbers can be told; a plain text and an old .doc have lost them. */
  readonly numbersKnown: boolean;
  /** Of a plain text: the line, from 1, that each cell of a table was written on, by `表1!3!2`; null for other sources. */
  readonly lines: ReadonlyMap<string, number> | null;
}

/** The key of a cell in {@link TextLayout.lines}. */
export function lineKey({ sheet, row, col }: Place): string {
  return `${sheet}!${String(row)}!${String(col)}`;
}

/** How a place is called: `P12`, `P3框1`, `L141`, `F14`. */
export function placeName(place: Place, layout: TextLayout | undefined): string {
  if (!layout) return a1(place);
  if (layout.lines) {
    if (place.sheet === TEXT_SHEET) return `L${String(place.row + 1)}`;
    const line = layout.lines.get(lineKey(place)) ?? nearestLine(place, layout.lines);
    return line === null ? a1(place) : `L${String(line)}`;
  }
  if (place.sheet !== TEXT_SHEET) return a1(place);
  return `P${String(place.row + 1)}${place.col > 0 ? `框${String(place.col)}` : ''}`;
}

/** A cell that was not written has the line of the last one written before it on its row. */
function nearestLine(place: Place, lines: ReadonlyMap<string, number>): number | null {
  for (let col = place.col - 1; col >= 0; col -= 1) {
    const line = lines.get(lineKey({ ...place, col }));
    if (line !== undefined) return line;
  }
  return null;
}
