import { readTextFile } from '../../docx/read-text';
import { check } from '../../lint/check';
import type { FiledTable } from '../../model/comparison';
import { ReadError } from '../../model/outcome';
import { readWorkbook } from '../../xlsx/read-workbook';
import { unlocked } from './unlock/unlocked';
import { UsageError } from '../usage/usage-error';
import { findFiles } from './find-files';
import { readDoc } from './read-doc';
import { readBytes } from './read-file';

let known: { readonly files: readonly string[]; readonly tables: Promise<FiledTable[]> } | null =
  null;

/** The files that `--against` names: one, or those of a folder. Throws UsageError when there are none. */
export async function approvedFiles(path: string | undefined): Promise<readonly string[]> {
  if (path === undefined) return [];
  const { files } = await findFiles([path], undefined);
  if (files.length === 0) throw new UsageError(`--against ${path} 里没有表格或文本文件。`);
  const tables = await readApproved(files);
  if (tables.length === 0) throw new UsageError(`--against ${path} 里没有找到绩效目标表。`);
  return files;
}

/** The tables of approved forms, read once a thread. Throws UsageError for a file that cannot be read: what it holds would pass unseen. */
export function readApproved(files: readonly string[]): Promise<FiledTable[]> {
  if (known?.files !== files) known = { files, tables: readAll(files) };
  return known.tables;
}

async function readAll(files: readonly string[]): Promise<FiledTable[]> {
  const tables: FiledTable[] = [];
  for (const path of files) {
    const book = await openApproved(path);
    check(book, { rules: [] }).tables.forEach((table, index) =>
      tables.push({ path, table, index }),
    );
  }
  return tables;
}

async function openApproved(path: string) {
  try {
    const bytes = readBytes(path);
    return (
      (await readDoc(bytes)) ?? readTextFile(bytes) ?? (await readWorkbook(await unlocked(bytes)))
    );
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(`--against ${path}：${error.message}`);
    throw error;
  }
}
