import type { AddIn } from './add-in';

/** How many files of one name may lie on the desktop before this gives up. */
const NAMES_TRIED = 99;

/** Puts a file on the desktop through WPS, whose pages may not be able to download; gives its path, or null where WPS cannot. */
export function keepFile(
  addIn: Pick<AddIn, 'Env' | 'FileSystem'>,
  name: string,
  text: string,
): string | null {
  try {
    // Builds that lack them may refuse to be asked.
    const { Env, FileSystem } = addIn;
    const folder = String(Env!.GetDesktopPath()).replace(/[\\/]+$/, '');
    const path = freeName(`${folder}/${name}`, (one) => FileSystem!.Exists(one) === true);
    if (path === null) return null;
    FileSystem!.WriteFile(path, text);
    return FileSystem!.Exists(path) === true ? path : null;
  } catch {
    return null;
  }
}

/** The path itself, or with a number when a file lies there already; nothing is ever overwritten. */
function freeName(path: string, isTaken: (path: string) => boolean): string | null {
  if (!isTaken(path)) return path;
  for (let number = 2; number <= NAMES_TRIED; number += 1) {
    const numbered = path.replace(/(\.\w+)$/, `（${number}）$1`);
    if (!isTaken(numbered)) return numbered;
  }
  return null;
}
