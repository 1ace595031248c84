import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { WRITING } from '../../src/hosts/excel/writing';
import type { Host, Switch } from '../../src/hosts/host';
import { startExcel, type SimulatedExcel } from '../host/simulated-excel';
import { ModelWorkbook } from '../host/workbook-model/workbook';
import { fillSheet, lookOf, paint } from './given-model';
import type { GivenSheet, World } from './world';

export interface ExcelWorld extends World {
  readonly excel: SimulatedExcel;
  readonly workbook: ModelWorkbook;
}

/** The Excel host on a simulated Excel that has the given requirement set. */
export function excelWorld(
  sheets: readonly GivenSheet[],
  apiSet: string,
  mergeSwitch?: Switch,
): ExcelWorld {
  const workbook = new ModelWorkbook();
  for (const sheet of sheets) fillSheet(workbook.addSheet(sheet.name), sheet);
  const excel = startExcel(workbook, apiSet);
  const sheetOf = (name: string) => workbook.find(name)!;
  const isBefore = (set: string) => Number(apiSet.slice(2)) < Number(set.slice(2));
  const start = (): Host =>
    createExcelHost({
      writing: () => Promise.resolve(WRITING),
      patience: { retries: 2, wait: 1 },
      timeout: 2000,
      ...(mergeSwitch ? { mergeSwitch } : {}),
    });
  return {
    excel,
    workbook,
    host: start(),
    blind: { whiteIsNoFill: isBefore('1.9'), noMerges: isBefore('1.13') },
    cell: ({ sheet, row, col }) => lookOf(sheetOf(sheet), row, col),
    merges: (sheet) => sheetOf(sheet).merges,
    selection: () => ({
      sheet: workbook.active!.name,
      row: workbook.selection.top,
      col: workbook.selection.left,
    }),
    type: ({ sheet, row, col }, value) => workbook.type(sheetOf(sheet), row, col, value),
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
