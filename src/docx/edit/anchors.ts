import type { Place } from '../../model/place';
import { TEXT_SHEET } from '../../model/text-layout';
import type { PackagePatch } from '../../xlsx/patch/package';
import { DEFAULT_LIMITS } from '../../xlsx/zip/guards';
import { readBody, type BodyBlock } from '../read/body';
import { joinCut } from '../read/join-cut';
import { namedTables } from '../read/named-tables';
import { Numbering } from '../read/numbering';
import type { ParagraphSpan } from '../read/span';

/** The paragraphs of each place, by sheet and row; the columns of a paragraph's row are its text boxes. */
export class Anchors {
  private readonly sheets = new Map<string, (readonly ParagraphSpan[] | undefined)[][]>();

  constructor(blocks: readonly BodyBlock[]) {
    const paragraphs: (readonly ParagraphSpan[])[][] = [];
    let tables = 0;
    for (const block of blocks) {
      if (block.kind === 'paragraph') {
        paragraphs.push([[block.span]]);
        continue;
      }
      tables += 1;
      for (const { sheet, table } of namedTables(`表${String(tables)}`, block.table))
        this.sheets.set(sheet, table.spans);
    }
    this.sheets.set(TEXT_SHEET, paragraphs);
  }

  /** The paragraphs of the place, or of the nearest cell before it: a text box cannot hold a comment, nor can a cell that is not there. */
  of({ sheet, row, col }: Place): readonly ParagraphSpan[] | null {
    const rows = this.sheets.get(sheet) ?? [];
    for (let at = Math.min(row, rows.length - 1); at >= 0; at -= 1) {
      const line = rows[at] ?? [];
      const last = at === row ? col : line.length - 1;
      for (let left = Math.min(last, line.length - 1); left >= 0; left -= 1) {
        const spans = line[left];
        if (spans && spans.length > 0) return spans;
      }
    }
    return null;
  }

  /** The paragraphs of exactly this place; null where it has none. */
  at({ sheet, row, col }: Place): readonly ParagraphSpan[] | null {
    const spans = this.sheets.get(sheet)?.[row]?.[col];
    return spans && spans.length > 0 ? spans : null;
  }
}

/** Where the document's paragraphs are written. Neither styles nor lists matter for that. */
export function anchorsIn(patch: PackagePatch, document: string): Anchors {
  const blocks = readBody(patch.xml(document), new Map(), new Numbering(null), DEFAULT_LIMITS);
  return new Anchors(joinCut(blocks));
}
