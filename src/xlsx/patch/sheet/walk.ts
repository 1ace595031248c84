import { a1, contains, parseA1, parseAreaA1, type Area } from '../../../model/place';
import { growSpans, SheetExtent } from './extent';
import { readCellFormula, type CellFormula } from './formula';
import { Pending } from './pending';
import { splice, type Splice } from '../splice';
import { isEmptyTag, prefixOf, withAttributes } from '../tag';
import type { XmlScanner } from '../../xml/scan';

/** A cell that is wanted, there or not. */
export interface CellSite {
  readonly row: number;
  readonly col: number;
  /** The prefix of the sheet's elements, `x:`, or nothing. */
  readonly prefix: string;
  /** Its `<c>` as written; null when the sheet has none. */
  readonly element: string | null;
  readonly formula: CellFormula | null;
  /** The number of its format, or of that which its row or column gives a cell that is not there; null for the default. */
  readonly style: string | null;
  /** The area of the one formula that fills it together with others. */
  readonly array: Area | null;
}

/** Says what a wanted cell's `<c>` is to be; an empty text leaves it out. */
export type WriteCell<T> = (site: CellSite, task: T) => string;

export type Wanted<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

/** Rewrites the wanted cells of a sheet's part in one pass; rows and cells that are not there are added in their place. */
export function rewriteCells<T>(xml: XmlScanner, wanted: Wanted<T>, write: WriteCell<T>): string {
  return new SheetWalk(xml, wanted, write).run();
}

class SheetWalk<T> {
  private readonly splices: Splice[] = [];
  private readonly extent = new SheetExtent();
  private readonly arrays: Area[] = [];
  private prefix = '';

  constructor(
    private readonly xml: XmlScanner,
    private readonly wanted: Wanted<T>,
    private readonly write: WriteCell<T>,
  ) {}

  run(): string {
    const { xml } = this;
    xml.root('worksheet');
    this.prefix = prefixOf(xml);
    while (xml.child(1)) {
      if (xml.name === 'sheetData') this.walkRows();
      else this.extent.read(xml);
    }
    this.splices.push(...this.extent.splices(xml.source));
    return splice(xml.source, this.splices);
  }

  private walkRows(): void {
    const { xml } = this;
    const data = openedElement(xml);
    const rows = new Pending(this.wanted);
    let last = -1;
    while (xml.child(2)) {
      if (xml.name !== 'row') continue;
      const number = xml.attribute('r');
      const row = number === null ? last + 1 : Number(number) - 1;
      if (!(row > last)) throw xml.fault('行的顺序有误');
      last = row;
      this.insert(xml.tagStart, this.newRows(rows.before(row)));
      this.walkCells(row, new Pending(rows.at(row)));
    }
    this.splices.push(...this.appended(data, this.newRows(rows.before(Infinity)), {}));
  }

  private walkCells(row: number, cells: Pending<T>): void {
    const { xml } = this;
    const element = openedElement(xml);
    const spans = xml.attribute('spans');
    const style = this.extent.rowStyle(xml);
    const added: number[] = [];
    const newCells = (tasks: readonly (readonly [number, T])[]): string =>
      tasks.map(([col, task]) => this.newCell(row, col, style, task, added)).join('');
    let last = -1;
    while (xml.child(3)) {
      if (xml.name !== 'c') continue;
      const address = xml.attribute('r');
      const place = address === null ? { row, col: last + 1 } : parseA1(address);
      if (place?.row !== row || place.col <= last) throw xml.fault('单元格的顺序有误');
      const { col } = place;
      last = col;
      this.insert(xml.tagStart, newCells(cells.before(col)));
      this.visitCell(row, col, cells.at(col));
    }
    const rest = newCells(cells.before(Infinity));
    const grown = spans !== null && added.length > 0 ? { spans: growSpans(spans, added) } : {};
    this.splices.push(...this.appended(element, rest, grown));
  }

  private visitCell(row: number, col: number, task: T | undefined): void {
    const { xml } = this;
    const start = xml.tagStart;
    const style = xml.attribute('s');
    const formula = readCellFormula(xml);
    const ref = formula?.fills;
    const area = ref ? parseAreaA1(ref) : null;
    if (area && ref !== a1({ row, col })) this.arrays.push(area);
    if (task === undefined) return;
    const site = {
      row,
      col,
      prefix: this.prefix,
      formula,
      style,
      array: this.arrayAt(row, col),
    };
    const element = xml.source.slice(start, xml.tagEnd);
    const text = this.write({ ...site, element }, task);
    if (text !== element) this.splices.push({ start, end: xml.tagEnd, text });
  }

  private newRows(rows: readonly (readonly [number, ReadonlyMap<number, T>])[]): string {
    return rows
      .map(([row, tasks]) => {
        const cells = new Pending(tasks).before(Infinity);
        const inside = cells.map(([col, task]) => this.newCell(row, col, null, task, [])).join('');
        const name = `${this.prefix}row`;
        return inside && `<${name} r="${String(row + 1)}">${inside}</${name}>`;
      })
      .join('');
  }

  private newCell(
    row: number,
    col: number,
    rowStyle: string | null,
    task: T,
    added: number[],
  ): string {
    const style = rowStyle ?? this.extent.columnStyle(col);
    const nothing = { element: null, formula: null, array: this.arrayAt(row, col) };
    const text = this.write({ row, col, prefix: this.prefix, style, ...nothing }, task);
    if (text) {
      this.extent.include(row, col);
      added.push(col);
    }
    return text;
  }

  private arrayAt(row: number, col: number): Area | null {
    return this.arrays.find((area) => contains(area, row, col)) ?? null;
  }

  private insert(at: number, text: string): void {
    if (text) this.splices.push({ start: at, end: at, text });
  }

  /** What is to be added at the end of an element, whose closing tag has just been read, and changed of its opening tag. */
  private appended(
    element: OpenedElement,
    text: string,
    attributes: Readonly<Record<string, string>>,
  ): Splice[] {
    const { start, end, tag, empty, name } = element;
    const opened = withAttributes(tag, attributes);
    if (empty && text) {
      return [{ start, end, text: `${opened.replace(/\s*\/>$/, '>')}${text}</${name}>` }];
    }
    const splices = opened === tag ? [] : [{ start, end, text: opened }];
    const at = this.xml.tagStart;
    return text ? [...splices, { start: at, end: at, text }] : splices;
  }
}

/** An element's opening tag. */
interface OpenedElement {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  /** Its name with its prefix. */
  readonly name: string;
  /** Written `<row/>`. */
  readonly empty: boolean;
}

function openedElement(xml: XmlScanner): OpenedElement {
  const { tagStart: start, tagEnd: end } = xml;
  const name = prefixOf(xml) + xml.name;
  return { start, end, tag: xml.source.slice(start, end), name, empty: isEmptyTag(xml) };
}
