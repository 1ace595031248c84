import { a1, type Place } from '../../model/place';
import { recalculateOnLoad } from '../../xlsx/patch/calculation';
import { openingTag, withAttributes } from '../../xlsx/patch/tag';
import { rewriteCells, type CellSite } from '../../xlsx/patch/sheet/walk';
import { openForPatch, sheetNamed } from '../../xlsx/patch/workbook';

/** A number or truth value that a person typed; a fix only ever writes text. */
export interface ValueEdit {
  readonly place: Place;
  readonly value: number | boolean;
}

/** Writes values into a workbook's bytes, in the formats that the cells have. No cell named holds a formula: the grid refuses those. */
export function setValues(bytes: Uint8Array, edits: readonly ValueEdit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const workbook = openForPatch(bytes);
  const { patch, parts } = workbook;
  for (const [sheet, wanted] of bySheet(edits)) {
    const { part } = sheetNamed(workbook, sheet);
    patch.write(part, rewriteCells(patch.xml(part), wanted, withValue));
  }
  recalculateOnLoad(patch, parts);
  return patch.bytes();
}

type Values = Map<number, Map<number, number | boolean>>;

function bySheet(edits: readonly ValueEdit[]): Map<string, Values> {
  const sheets = new Map<string, Values>();
  for (const { place, value } of edits) {
    const rows: Values = sheets.get(place.sheet) ?? new Map();
    sheets.set(place.sheet, rows);
    const cells = rows.get(place.row) ?? new Map<number, number | boolean>();
    rows.set(place.row, cells.set(place.col, value));
  }
  return sheets;
}

function withValue(site: CellSite, value: number | boolean): string {
  const { element, prefix, style } = site;
  const styled = style === null ? '' : ` s="${style}"`;
  const tag = element === null ? `<${prefix}c r="${a1(site)}"${styled}>` : openingTag(element);
  const type = typeof value === 'boolean' ? 'b' : null;
  const bare = withAttributes(tag, { t: type, cm: null, vm: null, ph: null });
  const open = bare.replace(/\s*\/>$/, '>');
  return `${open}<${prefix}v>${String(Number(value))}</${prefix}v></${prefix}c>`;
}
