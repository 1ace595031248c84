import type { Area } from '../../model/place';
import { columnLetters } from '../../model/place';
import { skip } from '../../xlsx/patch/tag';
import type { XmlScanner } from '../../xlsx/xml/scan';
import type { ReadParagraph } from './paragraph';
import type { ParagraphSpan } from './span';

/** A table as read: texts by row and grid column, merges, and what stands inside its cells. */
export interface ReadTable {
  readonly rows: (string | undefined)[][];
  /** The paragraphs of each cell that has a text of its own, by row and column like `rows`. */
  readonly spans: (readonly ParagraphSpan[] | undefined)[][];
  readonly merges: Area[];
  /** Tables inside cells, each with the address of its cell. */
  readonly nested: { readonly cell: string; readonly table: ReadTable }[];
}

/** What a table needs of the reader around it. */
export interface TableSource {
  readonly xml: XmlScanner;
  /** Reads the paragraph just opened and counts it in its list. */
  paragraph(): ReadParagraph;
  /** Says that one more cell was read; throws beyond the limit. */
  countCell(): void;
}

/** A row while it is read. */
interface Line {
  readonly texts: (string | undefined)[];
  readonly spans: (readonly ParagraphSpan[] | undefined)[];
}

/** A cell while it is read. */
interface OpenCell {
  span: number;
  vertical: 'restart' | 'continue' | null;
  readonly texts: string[];
  readonly spans: ParagraphSpan[];
}

interface OpenMerge {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** Reads the table just opened, going to its end. */
export function readTable(source: TableSource): ReadTable {
  return new TableReader(source).read();
}

class TableReader {
  private readonly table: ReadTable = { rows: [], spans: [], merges: [], nested: [] };
  /** Vertical merges that the next row may go on with, by their first column. */
  private open = new Map<number, OpenMerge>();

  constructor(private readonly source: TableSource) {}

  read(): ReadTable {
    this.rows();
    this.closeAll(this.table.rows.length - 1);
    return this.table;
  }

  /** Rows right inside, or in content controls and the like. */
  private rows(): void {
    const { xml } = this.source;
    const inside = xml.depth;
    while (xml.child(inside)) {
      if (xml.name === 'tr') this.row();
      else if (xml.name === 'tblPr' || xml.name === 'tblGrid' || xml.name === 'sdtPr') skip(xml);
      else this.rows();
    }
  }

  private row(): void {
    const line: Line = { texts: [], spans: [] };
    const going = new Map<number, OpenMerge>();
    const state = { col: 0, deleted: false };
    this.cells(line, going, state);
    if (state.deleted) return;
    const last = this.table.rows.length - 1;
    this.open.forEach((merge, left) => {
      if (going.get(left) !== merge) this.close(merge, last);
    });
    this.open = going;
    this.table.rows.push(line.texts);
    this.table.spans.push(line.spans);
  }

  private cells(
    line: Line,
    going: Map<number, OpenMerge>,
    state: { col: number; deleted: boolean },
  ): void {
    const { xml } = this.source;
    const inside = xml.depth;
    while (xml.child(inside)) {
      if (xml.name === 'trPr') this.rowProperties(state);
      else if (xml.name === 'tc') this.cell(line, going, state);
      else if (xml.name === 'tblPrEx' || xml.name === 'sdtPr') skip(xml);
      else this.cells(line, going, state);
    }
  }

  private rowProperties(state: { col: number; deleted: boolean }): void {
    const { xml } = this.source;
    const inside = xml.depth;
    while (xml.child(inside)) {
      if (xml.name === 'gridBefore') state.col = spanOf(xml.attribute('w:val'), 0);
      else if (xml.name === 'del') state.deleted = true;
      skip(xml);
    }
  }

  private cell(line: Line, going: Map<number, OpenMerge>, state: { col: number }): void {
    this.source.countCell();
    const row = this.table.rows.length;
    const left = state.col;
    const cell: OpenCell = { span: 1, vertical: null, texts: [], spans: [] };
    this.content(cell, `${columnLetters(left)}${String(row + 1)}`);
    const right = left + cell.span - 1;
    state.col = right + 1;
    const above = this.open.get(left);
    if (cell.vertical === 'continue' && above && above.right === right) {
      going.set(left, above);
      return;
    }
    line.texts[left] = cell.texts.join('\n');
    line.spans[left] = cell.spans;
    const merge = { top: row, left, right };
    if (cell.vertical !== null) going.set(left, merge);
    else if (right > left) this.close(merge, row);
  }

  private content(cell: OpenCell, address: string): void {
    const { xml } = this.source;
    const inside = xml.depth;
    while (xml.child(inside)) {
      if (xml.name === 'tcPr') this.cellProperties(cell);
      else if (xml.name === 'p') {
        const { text, boxes, span } = this.source.paragraph();
        cell.spans.push(span);
        cell.texts.push(text, ...boxes.map((box) => box.join('\n')));
      } else if (xml.name === 'tbl')
        this.table.nested.push({ cell: address, table: readTable(this.source) });
      else if (xml.name === 'sdtPr' || xml.name === 'del' || xml.name === 'moveFrom') skip(xml);
      else this.content(cell, address);
    }
  }

  private cellProperties(cell: OpenCell): void {
    const { xml } = this.source;
    const inside = xml.depth;
    while (xml.child(inside)) {
      if (xml.name === 'gridSpan') cell.span = spanOf(xml.attribute('w:val'), 1);
      else if (xml.name === 'vMerge')
        cell.vertical = xml.attribute('w:val') === 'restart' ? 'restart' : 'continue';
      skip(xml);
    }
  }

  private closeAll(bottom: number): void {
    this.open.forEach((merge) => this.close(merge, bottom));
  }

  private close({ top, left, right }: OpenMerge, bottom: number): void {
    if (bottom > top || right > left) this.table.merges.push({ top, left, bottom, right });
  }
}

/** No table has more columns than Word allows (63). */
const MOST_COLUMNS = 63;

function spanOf(value: string | null, least: number): number {
  const span = Number(value ?? least);
  return Number.isInteger(span) && span >= least ? Math.min(span, MOST_COLUMNS) : least;
}
