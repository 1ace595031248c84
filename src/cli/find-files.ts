import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const WORKBOOKS = '**/*.{xlsx,xlsm,xls,et}';
/** Excel's and WPS's lock files (~$…) are no workbooks. */
const LOCK_FILES = '**/~$*';

/** Which workbooks to check, and which of the given folders hold none. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly emptyFolders: readonly string[];
}

/**
 * The workbooks that paths name: a file as it is given (also one that does not exist: reading it will say so),
 * of a folder every workbook below it but hidden folders', in an order that stays the same. Each file once.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const emptyFolders: string[] = [];
  for (const path of paths) {
    const found = (await isFolder(path)) ? await walk(path) : [path];
    if (found.length === 0) emptyFolders.push(path);
    for (const file of found) {
      const key = resolve(file);
      if (!files.has(key)) files.set(key, file);
    }
  }
  return { files: [...files.values()], emptyFolders };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function walk(folder: string): Promise<string[]> {
  const { glob } = await import(/* webpackChunkName: "walk" */ 'tinyglobby');
  const found = await glob(WORKBOOKS, {
    cwd: folder,
    ignore: [LOCK_FILES],
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  // Names that a collator takes for equal still need an order of their own.
  return found.sort((a, b) => compare(a, b) || (a < b ? -1 : 1)).map((file) => join(folder, file));
}
