import { createExcelHost } from '../../src/hosts/excel/excel-host';
import type { Host } from '../../src/hosts/host';
import { parseA1, parseAreaA1 } from '../../src/model/place';
import { startExcel, type SimulatedExcel } from '../host/simulated-excel';
import type { ModelSheet, Visibility } from '../host/workbook-model/sheet';
import { ModelWorkbook } from '../host/workbook-model/workbook';
import { complete, type Found, type GivenSheet, type World } from './world';

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

export interface ExcelWorld extends World {
  readonly excel: SimulatedExcel;
  readonly workbook: ModelWorkbook;
}

/** The Excel host on a simulated Excel that has the given requirement set. */
export function excelWorld(sheets: readonly GivenSheet[], apiSet: string): ExcelWorld {
  const workbook = new ModelWorkbook();
  for (const sheet of sheets) fillSheet(workbook.addSheet(sheet.name), sheet);
  const excel = startExcel(workbook, apiSet);
  const sheetOf = (name: string) => workbook.find(name)!;
  const isBefore = (set: string) => Number(apiSet.slice(2)) < Number(set.slice(2));
  const start = (): Host => createExcelHost({ patience: { retries: 2, wait: 1 }, timeout: 2000 });
  return {
    excel,
    workbook,
    host: start(),
    blind: { whiteIsNoFill: isBefore('1.9'), noMerges: isBefore('1.13') },
    cell({ sheet, row, col }): Found {
      const { formula, format, style } = sheetOf(sheet).cell(row, col);
      const fill = style['fill.pattern'] === undefined ? null : (style['fill.color'] as string);
      return { value: sheetOf(sheet).valueAt(row, col), formula, format, fill };
    },
    merges: (sheet) => sheetOf(sheet).merges,
    selection: () => ({
      sheet: workbook.active!.name,
      row: workbook.selection.top,
      col: workbook.selection.left,
    }),
    type({ sheet, row, col }, value) {
      const own = sheetOf(sheet);
      own.enter(row, col, value);
      const area = { top: row, bottom: row, left: col, right: col };
      workbook.tell({
        kind: 'changed',
        sheet: own,
        area,
        change: 'RangeEdited',
        source: 'Local',
        own: false,
      });
    },
    fill: ({ sheet, row, col }, color) => paint(sheetOf(sheet), row, col, color),
    select: ({ sheet, row, col }) =>
      workbook.select(sheetOf(sheet), { top: row, bottom: row, left: col, right: col }),
    protect: (sheet, on) => {
      sheetOf(sheet).protected = on;
    },
    removeSheet: (sheet) => workbook.removeSheet(sheetOf(sheet)),
    startEditing: (requests) => {
      workbook.editing = requests;
    },
    reopen: start,
    settle: () => new Promise((resolve) => setTimeout(resolve, 20)),
  };
}

/** Fills the sheet as a file does: values as they are stored, not as they would be typed. */
function fillSheet(
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

function paint(sheet: ModelSheet, row: number, col: number, color: string | null): void {
  const style = color === null ? {} : { 'fill.color': color, 'fill.pattern': 'Solid' };
  sheet.put(row, col, { style });
}
