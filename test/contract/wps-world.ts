import { createWpsHost } from '../../src/hosts/wps/wps-host';
import type { Host } from '../../src/hosts/host';
import type { OpenBook } from '../host/et-objects/program';
import type { Quirks } from '../host/et-objects/quirks';
import { startEt, type SimulatedEt } from '../host/simulated-et';
import { ModelWorkbook } from '../host/workbook-model/workbook';
import { fillSheet, lookOf, paint } from './given-model';
import type { GivenSheet, World } from './world';

export interface WpsWorld extends World {
  readonly et: SimulatedEt;
  readonly workbook: ModelWorkbook;
  readonly book: OpenBook;
}

/** The WPS host on a simulated WPS 表格 of a build with the given quirks. */
export function wpsWorld(sheets: readonly GivenSheet[], quirks: Partial<Quirks> = {}): WpsWorld {
  const workbook = new ModelWorkbook();
  for (const sheet of sheets) fillSheet(workbook.addSheet(sheet.name), sheet);
  const et = startEt(workbook, quirks);
  const book = et.program.active!;
  const sheetOf = (name: string) => workbook.find(name)!;
  let page = et.openPage();
  const start = (): Host => createWpsHost(page.application, { patience: { retries: 2, wait: 1 } });
  return {
    et,
    workbook,
    book,
    host: start(),
    cell: ({ sheet, row, col }) => lookOf(sheetOf(sheet), row, col),
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
    removeSheet: (sheet) => et.removeSheet(book, sheetOf(sheet)),
    startEditing: (calls) => {
      et.program.editing = calls;
    },
    reopen() {
      page.close();
      page = et.openPage();
      return start();
    },
    settle: () => new Promise((resolve) => setTimeout(resolve, 20)),
  };
}
