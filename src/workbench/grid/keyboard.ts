import { Direction } from '@univerjs/core';
import type { OpenBook } from './open-book';
import { endEditing } from './view';

/** What the page does for keys that the grid would swallow. */
export interface KeyActions {
  readonly book: () => OpenBook | null;
  readonly toPane: () => void;
  readonly nextProblem: (forward: boolean) => void;
  readonly nextToFill: (by: 1 | -1) => void;
  readonly save: () => void;
  readonly open: () => void;
  readonly find: () => void;
  readonly zoom: (step: -1 | 0 | 1) => void;
}

/**
 * Keys of the page. Has to be installed BEFORE Univer, whose own listener lets Tab out of nowhere and loses the
 * selection at Shift+Tab.
 */
export function installKeys(target: Window, grid: HTMLElement, actions: KeyActions): void {
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.keyCode === 229) return;
      const handled = pageKey(event, actions) || gridKey(event, grid, actions);
      if (!handled) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

function pageKey(event: KeyboardEvent, actions: KeyActions): boolean {
  const command = event.ctrlKey || event.metaKey;
  if (event.key === 'F6') actions.toPane();
  else if (event.key === 'F8') actions.nextProblem(!event.shiftKey);
  else if (event.key === 'F9') actions.nextToFill(event.shiftKey ? -1 : 1);
  else if (command && event.key.toLowerCase() === 's') actions.save();
  else if (command && event.key.toLowerCase() === 'o') actions.open();
  else if (command && event.key.toLowerCase() === 'f') actions.find();
  else if (command && (event.key === '=' || event.key === '+')) actions.zoom(1);
  else if (command && event.key === '-') actions.zoom(-1);
  else if (command && event.key === '0') actions.zoom(0);
  else return false;
  return true;
}

/** Shift+Tab and Shift+Enter go back: in Univer they drop the selection, and what is typed next is lost. */
function gridKey(event: KeyboardEvent, grid: HTMLElement, actions: KeyActions): boolean {
  const book = actions.book();
  const backwards = event.shiftKey && (event.key === 'Tab' || event.key === 'Enter');
  if (!book || !backwards || !inGrid(event, grid)) return false;
  const direction = event.key === 'Tab' ? Direction.LEFT : Direction.UP;
  void endEditing(book).then(() =>
    book.grid.api.executeCommand('sheet.command.move-selection', { direction }),
  );
  return true;
}

/** Univer's cell editor may stand outside its container, right under the body. */
function inGrid(event: KeyboardEvent, grid: HTMLElement): boolean {
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    (grid.contains(target) || target.closest('[data-u-comp]') !== null)
  );
}
