import type { IDisposable } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import type { ShownProblem } from '../../../hosts/frame/messages';
import type { Severity } from '../../../model/problem';
import type { OpenBook } from '../open-book';
import type { Overlay } from './overlay';

const KEY = 'jixiao-problem';
const TYPES: Readonly<Record<Severity, CellAlertType>> = {
  error: CellAlertType.ERROR,
  warning: CellAlertType.WARNING,
  info: CellAlertType.INFO,
};
const NAMES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };
const WIDTH = 300;

/** Shows a cell's problems beside the pointer. For the eye alone: the pane says the same of the selected cell. */
export function showOnHover(book: OpenBook, overlay: Overlay): IDisposable {
  const injector = book.grid.univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  const told = injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    alerts.removeAlert(KEY);
    const location = hovered?.location;
    if (!location || location.unitId !== book.unitId) return;
    const sheet = book.live.sheet(location.subUnitId)?.sheet ?? '';
    const problems = overlay.problemsAt(sheet, location.row, location.col);
    const [first] = problems;
    if (!first) return;
    const message = sentences(problems);
    alerts.showAlert({
      key: KEY,
      type: TYPES[first.severity],
      title: problems.length > 1 ? `${problems.length} 处问题` : NAMES[first.severity],
      message,
      location,
      width: WIDTH,
      height: 64 + Math.ceil(message.length / 20) * 20,
    });
  });
  return { dispose: () => told.unsubscribe() };
}

function sentences(problems: readonly ShownProblem[]): string {
  return problems.map(({ message }) => message).join(' ');
}
