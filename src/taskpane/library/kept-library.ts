import type { Trade } from '../../library/expenditure-kind';
import { libraryOf } from '../../library/own/library-file';

/** Under this key the browser of the pane keeps the bureau's own library, for every workbook that is opened on this machine. */
const KEY = 'jixiao-own-library';

let kept: Trade | null | undefined;

/** The bureau's own library; null when none was imported. */
export function keptLibrary(): Trade | null {
  if (kept === undefined) kept = stored();
  return kept;
}

/** Keeps a library in the place of the one before, or none; tells whether it will be there when the pane is opened again. */
export function keepLibrary(library: Trade | null): boolean {
  kept = library;
  try {
    if (library) window.localStorage.setItem(KEY, JSON.stringify({ version: 1, ...library }));
    else window.localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

function stored(): Trade | null {
  try {
    return libraryOf(JSON.parse(window.localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return null;
  }
}
