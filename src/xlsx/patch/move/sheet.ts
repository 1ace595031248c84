import { areaA1, parseAreaA1 } from '../../../model/place';
import { CellMove } from './cells';
import { moveExtensions } from './extensions';
import { moveFormula } from './formula';
import { moveItem } from './item';
import { moveMergeCells } from './merges';
import type { RowMoves } from './row-moves';
import { namesNoRow, notFollowed } from '../sheet-parts';
import { splice, type Splice } from '../splice';
import { setAttributes, skip, withAttributes } from '../tag';
import type { XmlScanner } from '../../xml/scan';

/** A sheet's part after rows have moved, on this sheet or on another that its formulas speak of. Throws CannotMoveRows. */
export function moveSheet(xml: XmlScanner, moves: RowMoves, home: string): string {
  return new SheetMove(xml, moves, home).run();
}

class SheetMove {
  private readonly splices: Splice[] = [];
  private readonly own: boolean;

  constructor(
    private readonly xml: XmlScanner,
    private readonly moves: RowMoves,
    private readonly home: string,
  ) {
    this.own = home === moves.sheet;
  }

  run(): string {
    const { xml } = this;
    xml.root('worksheet');
    while (xml.child(1)) {
      if (!this.everywhere() && this.own) this.onOwnSheet();
    }
    return splice(xml.source, this.splices);
  }

  /** What may hold formulas that speak of another sheet. Tells whether it was that. */
  private everywhere(): boolean {
    const { xml, moves, home } = this;
    switch (xml.name) {
      case 'sheetData':
        new CellMove(xml, moves, home, this.splices).run();
        return true;
      case 'conditionalFormatting': {
        const start = xml.tagStart;
        const changes = moveItem(xml, moves, home);
        this.splices.push(...(changes ?? [{ start, end: xml.tagEnd, text: '' }]));
        return true;
      }
      case 'dataValidations':
        this.list(() => moveItem(xml, moves, home));
        return true;
      case 'hyperlinks':
        this.list(() => this.hyperlink());
        return true;
      case 'extLst':
        this.splices.push(...moveExtensions(xml, moves, home));
        return true;
      default:
        return false;
    }
  }

  private onOwnSheet(): void {
    const { xml, moves } = this;
    const { name } = xml;
    if (namesNoRow(name)) return;
    if (name === 'dimension') this.dimension();
    else if (name === 'mergeCells') this.splices.push(moveMergeCells(xml, moves));
    else if (name === 'rowBreaks') this.breaks();
    else if (name === 'autoFilter' || name === 'sortState') this.filter();
    else if (name === 'protectedRanges' || name === 'ignoredErrors') {
      this.list(() => moveItem(xml, moves, this.home));
    } else throw moves.refuse(`表中有${notFollowed(name)}`);
  }

  /** A list whose items may go: without items it goes too. `change` takes an item to its end; null drops it. */
  private list(change: () => Splice[] | null): void {
    const { xml } = this;
    const [start, end] = [xml.tagStart, xml.tagEnd];
    const counted = xml.attribute('count') !== null;
    const changes: Splice[] = [];
    let [left, gone] = [0, 0];
    while (xml.child(2)) {
      const from = xml.tagStart;
      const inItem = change();
      if (inItem) left += 1;
      else gone += 1;
      changes.push(...(inItem ?? [{ start: from, end: xml.tagEnd, text: '' }]));
    }
    if (gone > 0 && left === 0) this.splices.push({ start, end: xml.tagEnd, text: '' });
    else this.splices.push(...changes);
    if (gone === 0 || left === 0 || !counted) return;
    const text = withAttributes(xml.source.slice(start, end), { count: String(left) });
    this.splices.push({ start, end, text });
  }

  private hyperlink(): Splice[] | null {
    const { xml, moves } = this;
    const area = parseAreaA1(xml.attribute('ref') ?? '');
    const to = this.own && area ? moves.area(area) : null;
    const location = xml.attribute('location');
    const changes: Record<string, string> = to ? { ref: areaA1(to) } : {};
    if (location !== null) changes['location'] = moveFormula(location, moves, this.home);
    const changed = setAttributes(xml, changes);
    skip(xml);
    return this.own && area && !to ? null : [changed];
  }

  private dimension(): void {
    const { xml, moves } = this;
    const area = parseAreaA1(xml.attribute('ref') ?? '');
    const moved = area && moves.area(area);
    if (!moved) return;
    const rows = moves.added.map(({ row }) => row);
    const top = Math.min(moved.top, ...rows);
    const bottom = Math.max(moved.bottom, ...rows);
    this.splices.push(setAttributes(xml, { ref: areaA1({ ...moved, top, bottom }) }));
  }

  private breaks(): void {
    const { xml, moves } = this;
    const seen = new Set<number>();
    this.list(() => {
      // A break stands above the row of its number, counted from 0, and goes with it.
      const id = moves.edge(Number(xml.attribute('id')));
      const changed = setAttributes(xml, { id: String(id) });
      skip(xml);
      if (id === 0 || seen.has(id)) return null;
      seen.add(id);
      return [changed];
    });
  }

  /** A filter or a sorting: every area that it names. */
  private filter(): void {
    const { xml, moves } = this;
    const inside = xml.depth;
    do {
      const area = xml.opened ? parseAreaA1(xml.attribute('ref') ?? '') : null;
      if (!area) continue;
      const to = moves.area(area);
      if (!to) throw moves.refuse('要删除的行是筛选区域');
      this.splices.push(setAttributes(xml, { ref: areaA1(to) }));
    } while (xml.next() && xml.depth >= inside);
  }
}
