import { parseA1, parseAreaA1 } from '../../src/model/place';
import type { ModelSheet, Visibility } from '../host/workbook-model/sheet';
import { complete, type Found, type GivenSheet } from './world';

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Fills the sheet as a file does: values as they are stored, not as they would be typed. */
export function fillSheet(
  sheet: ModelSheet,
  { cells, merges = [], visibility = 'visible' }: GivenSheet,
): void {
  sheet.visibility = VISIBILITY[visibility]!;
  for (const [address, given] of Object.entries(cells)) {
    const { row, col } = parseA1(address)!;
    const { value, format, formula, fill } = complete(given);
    sheet.put(row, col, { value: formula === null ? value : null, formula, format });
    if (fill !== null) paint(sheet, row, col, fill);
  }
  for (const area of merges) sheet.merge(parseAreaA1(area)!);
  for (const [address, given] of Object.entries(cells)) {
    const { value, formula } = complete(given);
    const { row, col } = parseA1(address)!;
    // A formula whose result is not what the test says it is would prove nothing.
    if (formula !== null) expect([address, sheet.valueAt(row, col)]).toEqual([address, value]);
  }
}

export function paint(sheet: ModelSheet, row: number, col: number, color: string | null): void {
  const style = color === null ? {} : { 'fill.color': color, 'fill.pattern': 'Solid' };
  sheet.put(row, col, { style });
}

/** A cell as a person finds it. */
export function lookOf(sheet: ModelSheet, row: number, col: number): Found {
  const { formula, format, style } = sheet.cell(row, col);
  const fill = style['fill.pattern'] === undefined ? null : (style['fill.color'] as string);
  return { value: sheet.valueAt(row, col), formula, format, fill };
}
