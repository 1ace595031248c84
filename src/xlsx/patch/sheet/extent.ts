import { areaA1, parseAreaA1 } from '../../../model/place';
import type { Splice } from '../splice';
import { withAttributes } from '../tag';
import { isTrue } from '../../read/parts';
import type { XmlScanner } from '../../xml/scan';

/** How far a sheet says that it reaches, and the formats it gives to cells that are not there yet. */
export class SheetExtent {
  private readonly columns: {
    readonly min: number;
    readonly max: number;
    readonly style: string;
  }[] = [];
  private dimension: { readonly start: number; readonly end: number; readonly ref: string } | null =
    null;
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  /** Takes note of the element just opened when it is `<dimension>` or `<cols>`. */
  read(xml: XmlScanner): void {
    if (xml.name === 'dimension') {
      this.dimension = { start: xml.tagStart, end: xml.tagEnd, ref: xml.attribute('ref') ?? '' };
    }
    if (xml.name !== 'cols') return;
    while (xml.child(2)) {
      const style = xml.attribute('style');
      if (style === null) continue;
      const [min, max] = [Number(xml.attribute('min')) - 1, Number(xml.attribute('max')) - 1];
      this.columns.push({ min, max, style });
    }
  }

  /** The format of a new cell: that of its row, or else of its column. `xml` stands on the row's tag. */
  rowStyle(xml: XmlScanner): string | null {
    return isTrue(xml.attribute('customFormat')) ? xml.attribute('s') : null;
  }

  columnStyle(col: number): string | null {
    return this.columns.find(({ min, max }) => col >= min && col <= max)?.style ?? null;
  }

  /** A cell was added. */
  include(row: number, col: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, col);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, col);
  }

  /** `<dimension>` grown over the cells that were added. */
  splices(source: string): Splice[] {
    const { dimension } = this;
    const old = dimension && parseAreaA1(dimension.ref);
    if (!dimension || !old || this.bottom < 0) return [];
    const ref = areaA1({
      top: Math.min(old.top, this.top),
      left: Math.min(old.left, this.left),
      bottom: Math.max(old.bottom, this.bottom),
      right: Math.max(old.right, this.right),
    });
    const tag = source.slice(dimension.start, dimension.end);
    return [{ start: dimension.start, end: dimension.end, text: withAttributes(tag, { ref }) }];
  }
}

/** A row's `spans`, `1:7`, grown over columns (counted from 0). */
export function growSpans(spans: string, cols: readonly number[]): string {
  const [first, last] = spans.split(':').map(Number);
  if (!first || !last) return spans;
  const numbers = cols.map((col) => col + 1);
  return `${String(Math.min(first, ...numbers))}:${String(Math.max(last, ...numbers))}`;
}
