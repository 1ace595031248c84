import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Trade } from '../library/expenditure-kind';
import { readLibraryFile, writeLibraryFile } from '../library/own/library-file';
import { readLibraryWorkbook } from '../library/own/read-workbook';
import { ReadError } from '../model/outcome';
import { readWorkbook } from '../xlsx/read-workbook';
import { decode } from './files/decode';
import { readBytes } from './files/read-file';
import { writeNew } from './files/write-file';
import { say } from './usage/say';
import { UsageError } from './usage/usage-error';

/** Skipped rows are named up to this many; more of them mean that the sheet is of another shape. */
const NAMED = 20;

/** Makes one file of a bureau's own indicator library, as pane and command line read it. */
export async function libraryCommand(path: string, output: string | undefined): Promise<void> {
  if (output === undefined || extname(output).toLowerCase() !== '.json')
    throw new UsageError('请用 -o 指定要写入的 .json 文件，例如 -o 指标库.json。');
  const name = basename(path).slice(0, -extname(path).length || undefined);
  try {
    const { trade, skipped } = readLibraryWorkbook(await readWorkbook(readBytes(path)), name);
    for (const { sheet, row, reason } of skipped.slice(0, NAMED))
      say(`没有导入：${sheet} 第 ${String(row + 1)} 行，${reason}`);
    if (skipped.length > NAMED) say(`另有 ${String(skipped.length - NAMED)} 行没有导入。`);
    await writeNew(output, new TextEncoder().encode(writeLibraryFile(trade)));
    const entries = trade.kinds.reduce((sum, { indicators }) => sum + indicators.length, 0);
    say(`已写入 ${output}：${String(trade.kinds.length)} 类，${String(entries)} 条指标。`);
  } catch (error) {
    if (error instanceof ReadError || isSentence(error))
      throw new UsageError(`${path}：${error.message}`);
    throw error;
  }
}

/** The kinds of expenditure of a library's file, or of the library that a profile carries. Throws UsageError. */
export function ownLibrary(path: string): Trade {
  try {
    return readLibraryFile(decode(readFileSync(path)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`指标库 ${path}：${code === 'ENOENT' ? '找不到这个文件' : message}`);
  }
}

/** What the reader of a library says is a sentence for people; anything else is a fault of the program. */
function isSentence(error: unknown): error is Error {
  return error instanceof Error && error.constructor === Error;
}
