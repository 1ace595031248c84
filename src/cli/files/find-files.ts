import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { rawPath } from './raw-path';

/** Which files to check, and what is worth saying about the folders that were walked. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Folders without a workbook or a text. */
  readonly emptyFolders: readonly string[];
}

/**
 * The workbooks that paths name: a file as it is given (also one that does not exist: reading it will say so),
 * of a folder every workbook below it but hidden folders', in an order that stays the same. Each file once.
 * Below a folder, `except` is passed over: the report that an earlier run left there.
 */
export async function findFiles(
  paths: readonly string[],
  except: string | undefined,
): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const emptyFolders: string[] = [];
  const output = except === undefined ? null : resolve(except);
  for (const path of paths) {
    let found: readonly string[] = [path];
    if (await isFolder(path)) {
      const { walkFolder } = await import(/* webpackChunkName: "walk" */ './walk-folder');
      const walked = await walkFolder(path);
      found = walked.filter((file) => resolve(file) !== output);
      if (found.length === 0) emptyFolders.push(path);
    }
    for (const file of found) {
      const key = resolve(file);
      if (!files.has(key)) files.set(key, file);
    }
  }
  return { files: [...files.values()], emptyFolders };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(rawPath(path))).isDirectory();
  } catch {
    return false;
  }
}
