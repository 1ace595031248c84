import { a1, type Area } from '../../model/place';
import { damaged } from '../zip/guards';
import { StylesPatch } from './styles';
import { openingTag, withAttributes } from './tag';
import { rewriteCells, type CellSite } from './sheet/walk';
import { openForPatch, sheetNamed } from './workbook';

/** A colour for an area, six hexadecimal digits: `FFC7CE`. */
export interface CellFill {
  readonly sheet: string;
  readonly area: Area;
  readonly rgb: string;
}

/**
 * Fills areas with colours, as 标记 does. Nothing else of a cell's format changes, and no other cell that shares it; of
 * fills that meet in a cell the last one counts. Throws StaleEdit when a sheet is gone, ReadError for what is no workbook.
 */
export function setFills(bytes: Uint8Array, fills: readonly CellFill[]): Uint8Array {
  if (fills.length === 0) return bytes;
  const workbook = openForPatch(bytes);
  const { patch, parts } = workbook;
  if (parts.styles === null) throw damaged('缺少样式表');
  const styles = new StylesPatch(patch.xml(parts.styles));
  coloursBySheet(fills).forEach((colours, name) => {
    const { part } = sheetNamed(workbook, name);
    const text = rewriteCells(patch.xml(part), colours, (site, rgb) =>
      withFormat(site, styles.filled(Number(site.style ?? 0), rgb)),
    );
    patch.write(part, text);
  });
  patch.write(parts.styles, styles.text());
  return patch.bytes();
}

type Colours = Map<number, Map<number, string>>;

function coloursBySheet(fills: readonly CellFill[]): Map<string, Colours> {
  const sheets = new Map<string, Colours>();
  for (const { sheet, area, rgb } of fills) {
    const rows: Colours = sheets.get(sheet) ?? new Map();
    sheets.set(sheet, rows);
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = rows.get(row) ?? new Map<number, string>();
      rows.set(row, cells);
      for (let col = area.left; col <= area.right; col += 1) cells.set(col, rgb);
    }
  }
  return sheets;
}

function withFormat(site: CellSite, format: number): string {
  const s = String(format);
  if (site.element === null) return `<${site.prefix}c r="${a1(site)}" s="${s}"/>`;
  const tag = openingTag(site.element);
  return withAttributes(tag, { s }) + site.element.slice(tag.length);
}
