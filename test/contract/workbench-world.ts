import { MARK_COLORS } from '../../src/hosts/marks/mark-memory';
import { serveHost } from '../../src/hosts/frame/serve-host';
import { createRemoteHost } from '../../src/hosts/frame/remote-host';
import type { Place } from '../../src/model/place';
import type { Held } from '../../src/model/grid';
import { RemoveSheetMutation, SheetsSelectionsService } from '@univerjs/sheets';
import { patchFile } from '../../src/workbench/file/save-file';
import { areaOf } from '../../src/workbench/grid/read/read-sheet';
import { readCell } from '../../src/workbench/grid/read/read-cell';
import { activatePlace } from '../../src/workbench/grid/selection';
import { performMutations } from '../../src/workbench/grid/write/step';
import { performWrites } from '../../src/workbench/grid/write/write-cells';
import { givenWorkbook } from '../support/given-workbook';
import { fakeChannel } from '../workbench/fake-channel';
import { openHeadless } from '../workbench/headless-grid';
import type { GivenSheet, World } from './world';

/** The host of the workbench, asked through its port: a real .xlsx in a real Univer, without a screen. */
export function workbenchWorld(sheets: readonly GivenSheet[]): World {
  let busy = 0;
  const endEditing = (): Promise<boolean> => Promise.resolve(busy-- <= 0);
  let open = openHeadless(givenWorkbook(sheets), endEditing);
  const connect = () => {
    const { page, pane } = fakeChannel();
    serveHost(page, open.host, {
      showProblems: () => undefined,
      showRelated: () => undefined,
      focusGrid: () => undefined,
    });
    return createRemoteHost(pane, open.host.can);
  };
  const idOf = (sheet: string): string => open.book.live.idOf(sheet)!;
  const raw = ({ sheet, row, col }: Place) =>
    open.book.worksheet(idOf(sheet))?.getCellRaw(row, col);

  return {
    host: connect(),
    blind: { onlyMoves: true },
    cell(place) {
      const { sheet, row, col } = place;
      const style = open.book.styleAt(idOf(sheet), row, col);
      const mark = open.book.overlay.markAt(sheet, row, col);
      const format = style.n?.pattern ?? 'General';
      return {
        value: readCell(raw(place) ?? null, format)?.value ?? null,
        formula: raw(place)?.f ?? null,
        format,
        fill: mark ? MARK_COLORS[mark] : (style.bg?.rgb?.toUpperCase() ?? null),
      };
    },
    merges: (sheet) => (open.book.worksheet(idOf(sheet))?.getMergeData() ?? []).map(areaOf),
    selection() {
      const sheet = open.book.workbook().getActiveSheet();
      const service = open.book.grid.univer.__getInjector().get(SheetsSelectionsService);
      const { primary } = service.getCurrentLastSelection()!;
      return { sheet: sheet.getName(), row: primary!.actualRow, col: primary!.actualColumn };
    },
    type: (place, value) => type(open.book, idOf(place.sheet), place, value),
    fill: ({ sheet, row, col }, color) => {
      const cell = { s: color === null ? null : { bg: { rgb: color } } };
      performWrites(open.book, [{ sheetId: idOf(sheet), row, col, cell }]);
    },
    select: (place) => activatePlace(open.book, place),
    protect: (sheet, on) => {
      if (on) open.book.protection.protect(idOf(sheet), () => false);
      else open.book.protection.unprotect(idOf(sheet));
    },
    removeSheet: (sheet) => {
      const params = { unitId: open.book.unitId, subUnitId: idOf(sheet), subUnitName: sheet };
      performMutations(open.book, { redo: [{ id: RemoveSheetMutation.id, params }], undo: [] });
    },
    startEditing: (requests) => {
      busy = requests;
    },
    reopen() {
      const { file, book, store } = open;
      const saved = patchFile(file.bytes, book.journal.steps(), store.changes());
      open.close();
      open = openHeadless(saved, endEditing);
      return connect();
    },
    settle: () => new Promise((resolve) => setTimeout(resolve, 20)),
  };
}

/** As a person types: through the command that Univer's cell editor runs, guard and veto included. */
function type(
  book: ReturnType<typeof openHeadless>['book'],
  subUnitId: string,
  { row, col }: Place,
  value: Held,
): void {
  const range = { startRow: row, endRow: row, startColumn: col, endColumn: col };
  book.grid.api.syncExecuteCommand('sheet.command.set-range-values', {
    unitId: book.unitId,
    subUnitId,
    range,
    value: { v: value, p: null, f: null },
  });
}
