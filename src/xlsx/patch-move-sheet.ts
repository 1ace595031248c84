import { areaA1, parseAreaA1, type Area } from '../model/place';
import { CellMove } from './patch-move-cells';
import { moveFormula } from './patch-move-formula';
import { moveItem } from './patch-move-item';
import { moveMerges } from './patch-move-merges';
import type { RowMoves } from './patch-row-moves';
import { splice, type Splice } from './patch-splice';
import { prefixOf, setAttributes, skip, withAttributes } from './patch-tag';
import type { XmlScanner } from './xml-scan';

/** What stands in a sheet and names no row. */
const STAYS = new Set([
  'sheetPr',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetCalcPr',
  'sheetProtection',
  'phoneticPr',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'colBreaks',
  'customProperties',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'tableParts',
]);

/** What names rows in ways that are not followed here, as the sentence calls it. */
const REFUSED: Readonly<Record<string, string>> = {
  scenarios: '方案',
  dataConsolidate: '合并计算',
  customSheetViews: '自定义视图',
  cellWatches: '监视窗口',
  smartTags: '智能标记',
  oleObjects: '嵌入对象',
  controls: '控件',
  webPublishItems: '网页发布设置',
  AlternateContent: '控件或嵌入对象',
};

/** Extensions whose cells and formulas are followed, and slicers, which have none. */
const EXTENSIONS = new Set([
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}', // conditional formats
  '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}', // drop-down lists
  '{05C60535-1F16-4FD2-B633-F4F36F0B64E0}', // sparklines
  '{01252117-D84E-4E92-8308-4BE1C098FCBB}', // ignored errors
  '{FC87AEE6-9EDD-4A0A-B7FB-166176984837}', // protected ranges
  '{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}',
  '{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}', // slicers
]);
const EXTENSION_ITEMS = new Set([
  'conditionalFormatting',
  'dataValidation',
  'sparkline',
  'ignoredError',
  'protectedRange',
]);

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
        this.extensions();
        return true;
      default:
        return false;
    }
  }

  private onOwnSheet(): void {
    const { xml, moves } = this;
    const { name } = xml;
    if (STAYS.has(name)) return;
    if (name === 'dimension') this.dimension();
    else if (name === 'mergeCells') this.merges();
    else if (name === 'rowBreaks') this.breaks();
    else if (name === 'autoFilter' || name === 'sortState') this.filter();
    else if (name === 'protectedRanges' || name === 'ignoredErrors') {
      this.list(() => moveItem(xml, moves, this.home));
    } else throw moves.refuse(`表中有${REFUSED[name] ?? `不认识的内容（${name}）`}`);
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

  private extensions(): void {
    const { xml, moves } = this;
    while (xml.child(2)) {
      const uri = xml.attribute('uri') ?? '';
      if (this.own && !EXTENSIONS.has(uri.toUpperCase())) {
        throw moves.refuse(`表中有不认识的扩展（${uri}）`);
      }
      const inside = xml.depth;
      while (xml.next() && xml.depth >= inside) {
        if (xml.opened && xml.name === 'sparklineGroup' && xml.attribute('dateAxis') !== null) {
          throw moves.refuse('表中有按日期排列的迷你图');
        }
        if (!xml.opened || !EXTENSION_ITEMS.has(xml.name)) continue;
        const changes = moveItem(xml, moves, this.home);
        if (!changes) throw moves.refuse('要删除的行上有扩展格式');
        this.splices.push(...changes);
      }
    }
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

  private merges(): void {
    const { xml, moves } = this;
    const { tagStart: start, tagEnd } = xml;
    const prefix = prefixOf(xml);
    const tag = xml.source.slice(start, tagEnd);
    const before: Area[] = [];
    while (xml.child(2)) {
      const area = parseAreaA1(xml.attribute('ref') ?? '');
      if (!area) throw xml.fault('合并单元格的地址有误');
      before.push(area);
    }
    const after = moveMerges(before, moves).map(
      (area) => `<${prefix}mergeCell ref="${areaA1(area)}"/>`,
    );
    const opened = withAttributes(tag, { count: String(after.length) });
    const text = after.length === 0 ? '' : `${opened}${after.join('')}</${prefix}mergeCells>`;
    this.splices.push({ start, end: xml.tagEnd, text });
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
