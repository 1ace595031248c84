import { a1, areaA1, parseA1, parseAreaA1, type Place } from '../model/place';
import { LAST_ROW } from './guards';
import { textCell } from './patch-cell-text';
import { moveFormula, spreadFormula } from './patch-move-formula';
import type { NewRow, RowMoves } from './patch-row-moves';
import type { Splice } from './patch-splice';
import { isEmptyTag, openingTag, prefixOf, setAttributes, withAttributes } from './patch-tag';
import { escapeXml } from './xml-escape';
import type { XmlScanner } from './xml-scan';

/** A formula that others share: where it stands, and whether the others have to be written out. */
interface SharedFormula {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly spread: boolean;
}

/** What a new row takes over from the row that it is like. */
interface ModelRow {
  readonly tag: string;
  readonly cells: Map<number, string | null>;
}

/**
 * Moves the cells of one sheet. On the sheet whose rows move, rows and cells get their new addresses; on every
 * sheet formulas follow. Shared formulas are written out one by one, as their cells may now differ.
 */
export class CellMove {
  private readonly own: boolean;
  private readonly prefix: string;
  private readonly shared = new Map<string, SharedFormula>();
  private readonly models = new Map<number, ModelRow>();
  private readonly insertions: { readonly at: number; readonly row: NewRow }[] = [];
  private readonly pending: NewRow[];

  /** `xml` stands on `<sheetData>`; `home` is the sheet's name. */
  constructor(
    private readonly xml: XmlScanner,
    private readonly moves: RowMoves,
    private readonly home: string,
    /** Takes what changes; one change for each cell that moves. */
    private readonly splices: Splice[],
  ) {
    this.own = home === moves.sheet;
    this.prefix = prefixOf(xml);
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
      const written = this.movedFormula({ kind, ref, group, text, tag }, row, col, kept);
      const end = xml.tagEnd;
      if (written !== null) this.splices.push({ start, end, text: written });
    }
  }

  private movedFormula(
    formula: {
      kind: string | null;
      ref: string | null;
      group: string | null;
      text: string;
      tag: string;
    },
    row: number,
    col: number,
    kept: boolean,
  ): string | null {
    const { kind, ref, group, text, tag } = formula;
    if (kind === 'shared' && group !== null) return this.movedShared(group, text, row, col, kept);
    const area = ref === null ? null : parseAreaA1(ref);
    if (this.own && (kind === 'array' || kind === 'dataTable')) {
      if (kind === 'dataTable' || !area || this.moves.cuts(area)) {
        throw this.moves.refuse(`${ref ?? a1({ row, col })} 是数组公式或模拟运算表`);
      }
    }
    if (!kept) return null;
    const moved = moveFormula(text, this.moves, this.home);
    const to = this.own && area ? this.moves.area(area) : area;
    if (moved === text && (!to || areaA1(to) === ref)) return null;
    const opened = to && ref !== null ? withAttributes(tag, { ref: areaA1(to) }) : tag;
    return this.element(opened, moved);
  }

  private movedShared(
    group: string,
    text: string,
    row: number,
    col: number,
    kept: boolean,
  ): string | null {
    const first = this.shared.get(group) ?? this.share(group, text, row, col);
    if (!kept || !first.spread) return null;
    const own = spreadFormula(first.text, row - first.row, col - first.col);
    if (own === null) throw this.moves.refuse(`${a1({ row, col })} 的共用公式无法展开`);
    return this.element(`<${this.prefix}f>`, moveFormula(own, this.moves, this.home));
  }

  private share(group: string, text: string, row: number, col: number): SharedFormula {
    const spread = this.own || moveFormula(text, this.moves, this.home) !== text;
    const first = { row, col, text, spread };
    this.shared.set(group, first);
    return first;
  }

  private element(tag: string, text: string): string {
    return `${tag.replace(/\s*\/>$/, '>')}${escapeXml(text)}</${this.prefix}f>`;
  }

  /** A new row with the height and formats of its model, and its texts. */
  private newRow({ edit, row }: NewRow): string {
    if (row > LAST_ROW) throw this.moves.refuse('工作表已到最后一行');
    const model = this.models.get(edit.like);
    const name = `${this.prefix}row`;
    const like = model?.tag ? openingTag(model.tag) : `<${name}>`;
    const drop = { spans: null, hidden: null, collapsed: null };
    const tag = withAttributes(like, { ...drop, r: String(row + 1) }).replace(/\s*\/?>$/, '');
    const styles = new Map(model?.cells);
    const texts = new Map(edit.cells.map(({ col, text }) => [col, text]));
    texts.forEach((_, col) => styles.set(col, styles.get(col) ?? null));
    const cells = Array.from(styles).sort(([a], [b]) => a - b);
    const inside = cells.map(([col, style]) => {
      const place: Place = { sheet: this.home, row, col };
      const blank = `<${this.prefix}c r="${a1(place)}"${style === null ? '' : ` s="${style}"`}/>`;
      return textCell(
        { ...place, prefix: this.prefix, element: blank, style },
        texts.get(col) ?? '',
        place,
      );
    });
    return inside.length === 0 ? `${tag}/>` : `${tag}>${inside.join('')}</${name}>`;
  }
}
