import {
  HostError,
  type Capabilities,
  type DocumentStore,
  type Host,
  type Written,
} from '../../hosts/host';
import { cellChanged, cellCovered, hostBusy, sheetGone, undoChanged } from '../../hosts/refusals';
import { freeSheetName } from '../../hosts/sheet-name';
import { holds, planWrite, type Expectation, type SheetPlan } from '../../hosts/write-plan';
import type { Place } from '../../model/place';
import { addSheet } from './add-sheet';
import { textCell } from './cell-text';
import { performRowEdit } from './move-rows';
import type { OpenBook } from './open-book';
import { performMutations, pushStep, topStep, type Step } from './step';
import { performWrites, type CellWrite } from './write-cells';

/** What a host needs of the page around the grid; in tests there is none. */
export interface GridView {
  /** Commits what is being typed; false when that failed. */
  endEditing(): Promise<boolean>;
  show(place: Place): void;
  /** Tints the marked cells: the overlay's stronger form. */
  tint(on: boolean): void;
}

const CAN: Capabilities = {
  name: '绩校工作台',
  version: '1',
  merges: true,
  events: true,
  nativeUndo: true,
  marks: true,
  store: true,
};

/** The port over the grid of the page. */
export function createGridHost(book: OpenBook, view: GridView, store: DocumentStore): Host {
  const settled = async (): Promise<void> => {
    if (!(await view.endEditing())) throw hostBusy();
  };
  return {
    can: CAN,
    store,
    // What is being typed is not there yet: a check must not cut a person's typing short.
    read: (sheet) =>
      sheet !== undefined && book.live.idOf(sheet) === undefined
        ? Promise.reject(sheetGone(sheet))
        : Promise.resolve(book.live.read(sheet)),
    watch: (on) => {
      const told = book.changes.subscribe((change) => on({ ...change, remote: false }));
      return Promise.resolve(() => Promise.resolve(told.unsubscribe()));
    },
    show: async (place) => {
      if (book.live.idOf(place.sheet) === undefined) throw sheetGone(place.sheet);
      await settled();
      view.show(place);
    },
    write: async (edits) => {
      await settled();
      return writePlans(book, planWrite(edits));
    },
    insertSheet: async ({ draft, at }) => {
      await settled();
      if (at) {
        throw new HostError(
          'unsupported',
          '工作台只能把模板插入到新工作表。请选“插入到新工作表”。',
        );
      }
      const taken = book.live.read().grids.map(({ sheet }) => sheet);
      const name = freeSheetName(draft.name, taken);
      addSheet(book, { ...draft, name });
      return name;
    },
    mark: () => Promise.resolve(view.tint(true)),
    unmark: () => Promise.resolve(view.tint(false)),
  };
}

/** Looks at everything, then writes everything, as one step of Ctrl+Z. */
function writePlans(book: OpenBook, plans: readonly SheetPlan[]): Written {
  for (const plan of plans) refuseWhatCannotBe(book, plan);
  const steps: Step[] = plans.flatMap((plan) => {
    const id = book.live.idOf(plan.sheet)!;
    const texts: CellWrite[] = plan.texts.map(({ place: { row, col }, text }) => ({
      sheetId: id,
      row,
      col,
      cell: textCell(text),
    }));
    return [performWrites(book, texts), ...plan.rows.flatMap((edit) => performRowEdit(book, edit))];
  });
  pushStep(book, steps);
  return { undo: undoing(book, plans, steps, topStep(book)) };
}

function refuseWhatCannotBe(book: OpenBook, plan: SheetPlan): void {
  if (book.live.idOf(plan.sheet) === undefined) throw sheetGone(plan.sheet);
  const changed = firstChanged(book, plan.expects);
  if (changed) throw cellChanged(changed);
  const sheet = book.worksheet(book.live.idOf(plan.sheet)!);
  for (const { place } of plan.texts) {
    const merge = sheet?.getMergedCell(place.row, place.col);
    if (merge && (merge.startRow !== place.row || merge.startColumn !== place.col)) {
      throw cellCovered(place, { ...place, row: merge.startRow, col: merge.startColumn });
    }
  }
}

function firstChanged(book: OpenBook, expected: readonly Expectation[]): Place | null {
  for (const { place, held } of expected) {
    const now = book.live.heldAt(place);
    if (now === undefined || !holds(now, held)) return place;
  }
  return null;
}

/** As Ctrl+Z while the write is the latest step; later, by running its way back as a step of its own. */
function undoing(
  book: OpenBook,
  plans: readonly SheetPlan[],
  steps: readonly Step[],
  own: unknown,
): () => Promise<void> {
  let undone = false;
  return async () => {
    if (undone) return;
    const changed = firstChanged(
      book,
      plans.flatMap(({ leaves }) => leaves),
    );
    if (changed) throw undoChanged(changed);
    if (topStep(book) === own) await book.grid.api.executeCommand('univer.command.undo');
    else takeBack(book, plans, steps);
    undone = true;
  };
}

function takeBack(book: OpenBook, plans: readonly SheetPlan[], steps: readonly Step[]): void {
  if (plans.some(({ rows }) => rows.length > 0)) {
    throw new HostError('changed', '之后又有别的修改，行不能单独退回。请用 Ctrl+Z 逐步撤销。');
  }
  const back = [...steps].reverse().flatMap(({ undo }) => undo);
  const again = steps.flatMap(({ redo }) => redo);
  pushStep(book, [performMutations(book, { redo: back, undo: again })]);
}
