import type { Area } from '../../../src/model/place';
import type { ChangeOf, ModelSheet } from '../workbook-model/sheet';
import type { ModelWorkbook } from '../workbook-model/workbook';
import { Refusal } from '../excel-protocol/simulated';

/** The events that Excel tells, by the numbers of its messages. */
export const EVENT = { changed: 10, activated: 11, added: 13, deleted: 15 } as const;

/** A running Excel with one workbook open. */
export interface Excel {
  readonly workbook: ModelWorkbook;
  /** `10 Workbook` or `10 {sheet id}`: what the add-in wants to hear of. */
  readonly registered: Set<string>;
}

/** Cells of one sheet. */
export interface Cells {
  readonly excel: Excel;
  readonly sheet: ModelSheet;
  readonly area: Area;
}

export function refuseInProtectedView({ inProtectedView }: ModelWorkbook): void {
  if (inProtectedView) throw new Refusal('AccessDenied', 'the workbook is in protected view');
}

export function refuseProtected(sheet: ModelSheet): void {
  if (sheet.protected) throw new Refusal('AccessDenied', `${sheet.name} is protected`);
}

/** Every setter and every changing method goes through here. */
export function changing<A extends unknown[]>(
  change: (cells: Cells, ...args: A) => void,
  what: ChangeOf = 'structure',
): (cells: Cells, ...args: A) => void {
  return (cells, ...args) => {
    refuseInProtectedView(cells.excel.workbook);
    if (!cells.sheet.allows(what, cells.area)) refuseProtected(cells.sheet);
    change(cells, ...args);
  };
}
