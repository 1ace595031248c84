import { a1, parseA1 } from '../../../model/place';
import { LAST_ROW } from '../../zip/guards';
import { CellFormulas } from './cell-formula';
import { newRow, type ModelRow } from '../sheet/new-row';
import type { NewRow, RowMoves } from './row-moves';
import type { Splice } from '../splice';
import { isEmptyTag, prefixOf, setAttributes } from '../tag';
import type { XmlScanner } from '../../xml/scan';

/**
 * Moves the cells of one sheet. On the sheet whose rows move, rows and cells get their new addresses; on every
 * sheet formulas follow.
 */
export class CellMove {
  private readonly own: boolean;
  private readonly prefix: string;
  private readonly formulas: CellFormulas;
  private readonly models = new Map<number, ModelRow>();
  private readonly insertions: { readonly at: number; readonly row: NewRow }[] = [];
  private readonly pending: NewRow[];

  /** `xml` stands on `<sheetData>`; `home` is the sheet's name. */
  constructor(
    private readonly xml: XmlScanner,
    private readonly moves: RowMoves,
    home: string,
    /** Takes what changes; one change for each cell that moves. */
    private readonly splices: Splice[],
  ) {
    this.own = home === moves.sheet;
    this.prefix = prefixOf(xml);
    this.formulas = new CellFormulas(moves, home, this.prefix);
    this.pending = this.own ? [...moves.added] : [];
    for (const { edit } of this.pending) this.models.set(edit.like, { tag: '', cells: new Map() });
  }

  run(): void {
    const { xml } = this;
    const [start, end, empty] = [xml.tagStart, xml.tagEnd, isEmptyTag(xml)];
    let last = -1;
    while (xml.child(2)) {
      if (xml.name !== 'row') continue;
      const number = xml.attribute('r');
      const row = number === null ? last + 1 : Number(number) - 1;
      if (!(row > last)) throw xml.fault('行的顺序有误');
      last = row;
      this.insertBefore(row, xml.tagStart);
      this.moveRow(row);
    }
    this.insertBefore(Infinity, xml.tagStart);
    const added = this.insertions.map(({ at, row }) => ({
      start: at,
      end: at,
      text: this.newRow(row),
    }));
    if (!empty) this.splices.push(...added);
    else if (added.length > 0) {
      const tag = xml.source.slice(start, end).replace(/\s*\/>$/, '>');
      const rows = added.map(({ text }) => text).join('');
      this.splices.push({ start, end, text: `${tag}${rows}</${this.prefix}sheetData>` });
    }
  }

  private insertBefore(row: number, at: number): void {
    while (this.pending.length > 0 && this.pending[0]!.edit.row <= row) {
      this.insertions.push({ at, row: this.pending.shift()! });
    }
  }

  private newRow(row: NewRow): string {
    if (row.row > LAST_ROW) throw this.moves.refuse('工作表已到最后一行');
    return newRow(row, this.models.get(row.edit.like), this.prefix);
  }

  private moveRow(row: number): void {
    const { xml, moves } = this;
    const start = xml.tagStart;
    const to = this.own ? moves.row(row) : row;
    const model = this.models.get(row);
    if (model) this.models.set(row, { ...model, tag: xml.source.slice(start, xml.tagEnd) });
    if (to !== null && to > LAST_ROW) throw moves.refuse('工作表已到最后一行');
    const moved = to !== null && (to !== row || (this.own && xml.attribute('r') === null));
    if (moved) this.splices.push(setAttributes(xml, { r: String(to + 1) }));
    let col = -1;
    while (xml.child(3)) {
      if (xml.name !== 'c') continue;
      const address = xml.attribute('r');
      col = address === null ? col + 1 : (parseA1(address)?.col ?? NaN);
      if (Number.isNaN(col)) throw xml.fault('单元格地址有误');
      model?.cells.set(col, xml.attribute('s'));
      if (moved && address !== null) {
        this.splices.push(setAttributes(xml, { r: a1({ row: to, col }) }));
      }
      this.moveFormulas(row, col, to !== null);
    }
    if (to === null) this.removeSince(start, xml.tagEnd);
  }

  /** Takes a deleted row out, together with the changes that were meant for it. */
  private removeSince(start: number, end: number): void {
    while ((this.splices[this.splices.length - 1]?.start ?? -1) >= start) this.splices.pop();
    this.splices.push({ start, end, text: '' });
  }

  private moveFormulas(row: number, col: number, kept: boolean): void {
    const { xml } = this;
    while (xml.child(4)) {
      if (xml.name !== 'f') continue;
      const start = xml.tagStart;
      const tag = xml.source.slice(start, xml.tagEnd);
      const [kind, ref, group] = [xml.attribute('t'), xml.attribute('ref'), xml.attribute('si')];
      const text = xml.content();
      const written = this.formulas.moved({ kind, ref, group, text, tag }, row, col, kept);
      const end = xml.tagEnd;
      if (written !== null) this.splices.push({ start, end, text: written });
    }
  }
}
