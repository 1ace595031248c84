import { HostError, type Change, type Stop } from '../host';
import type { EtApplication, EtEventName, EtListener, EtRange, EtWorksheet } from './et';
import type { Gate } from './gate';
import type { OwnBook } from './own-book';
import { ifAble } from './tolerant';
import type { Writer } from './write/writer';

export interface Watching {
  readonly app: EtApplication;
  readonly gate: Gate;
  readonly own: OwnBook;
  readonly writer: Writer;
  /** Another workbook came to the front: the pane that is shown there is not this one's any more. */
  readonly onOtherWorkbook?: (() => void) | undefined;
}

const SHEETS: Change = { kind: 'sheets', sheet: null, place: null, remote: false };

/**
 * Listens to the program. An event that comes out of a call of a job of ours is either its echo, which is no news, or has to
 * wait for the job's end: WPS is not to be called from inside a call.
 */
export function watch(watching: Watching, on: (change: Change) => void): Promise<Stop> {
  const { app, gate, own, writer } = watching;
  let stopped = false;
  const soon = (job: () => void) => setTimeout(() => stopped || job(), 0);
  const listeners = listenersOf(watching, (change) => stopped || on(change), soon);
  const registered = new Map<EtEventName, EtListener>();
  listeners.forEach((hear, event) =>
    registered.set(event, (...about) => {
      if (stopped || writer.isWriting()) return;
      if (gate.isInside()) soon(() => hear(...about));
      else hear(...about);
    }),
  );
  return gate.run(() => {
    own.workbook();
    let heard = 0;
    registered.forEach((listener, event) => {
      const added = ifAble(() => {
        app.ApiEvent.AddApiEventListener(event, listener);
        return true;
      });
      heard += added ? 1 : 0;
    });
    if (heard === 0) throw cannotListen();
    listeners.get('SheetActivate')?.(ifAble(() => own.workbook().ActiveSheet));
    return async () => {
      stopped = true;
      registered.forEach((listener, event) => {
        ifAble(() => app.ApiEvent.RemoveApiEventListener(event, listener));
      });
    };
  });
}

function listenersOf(
  { app, own, writer, onOtherWorkbook }: Watching,
  tell: (change: Change) => void,
  soon: (job: () => void) => void,
): ReadonlyMap<EtEventName, EtListener> {
  const sheetsChanged = () => {
    if (!own.isElsewhere()) tell(SHEETS);
  };
  const edited = (about: unknown, computed: boolean) => {
    const sheet = ifAble(() => (about as EtWorksheet).Name);
    // A write of ours may be computed with anywhere.
    if (!writer.isEcho(computed ? null : sheet) && !own.isElsewhere()) {
      tell({ kind: 'edit', sheet, place: null, remote: false });
    }
  };
  const selected = (about: unknown, range: EtRange | null) => {
    const place = ifAble(() => ({
      sheet: (about as EtWorksheet).Name,
      row: range!.Row - 1,
      col: range!.Column - 1,
    }));
    if (place && !own.isElsewhere()) {
      tell({ kind: 'selection', sheet: place.sheet, place, remote: false });
    }
  };
  return new Map<EtEventName, EtListener>([
    ['SheetChange', (sheet) => edited(sheet, false)],
    // Cells that a formula computes anew are not told as changes.
    ['SheetCalculate', (sheet) => edited(sheet, true)],
    ['SheetSelectionChange', (sheet, range) => selected(sheet, range as EtRange)],
    [
      'SheetActivate',
      (sheet) =>
        selected(
          sheet,
          ifAble(() => app.ActiveCell),
        ),
    ],
    ['WorkbookNewSheet', sheetsChanged],
    // Told before the sheet goes.
    ['SheetBeforeDelete', () => soon(sheetsChanged)],
    ['WorkbookBeforeSave', () => own.saving()],
    ['WorkbookAfterSave', () => own.saved()],
    [
      'WorkbookActivate',
      () => {
        if (own.isElsewhere()) onOtherWorkbook?.();
        else tell(SHEETS);
      },
    ],
  ]);
}

function cannotListen(): HostError {
  return new HostError('unsupported', '这个版本的 WPS 不通知单元格改动，改完后请点“重新检查”。');
}
