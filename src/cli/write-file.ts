import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

/** A file was not written; the message is a Chinese sentence that says why and what to do. Nothing is lost. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/** `a.xlsx` → `a.fixed.xlsx`; a workbook with macros keeps its own extension. */
export function fixedPath(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}.fixed${extension}`;
}

/** Writes a file that must not exist yet. False when it does and already holds these very bytes; throws NotWritten when it holds others. */
export async function writeNew(path: string, bytes: Uint8Array | string): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw notWritten(path, error);
    if ((await readFile(path)).equals(Buffer.from(bytes))) return false;
    throw new NotWritten(`${path} 已存在且内容不同，没有覆盖；请先改名或移走它再试。`);
  }
}

/** Replaces a file as a whole: a crash leaves either the old one or the new one. */
export async function replaceFile(path: string, bytes: Uint8Array | string): Promise<boolean> {
  const beside = join(dirname(path), `.jixiao-${String(process.pid)}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
    return true;
  } catch (error) {
    await rm(beside, { force: true });
    throw notWritten(path, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '所在的文件夹不存在',
  ENOTDIR: '所在的文件夹不存在',
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '磁盘是只读的',
  EBUSY: '文件正被其他程序占用',
  EISDIR: '那是一个文件夹',
  ENOSPC: '磁盘空间不足',
};

function notWritten(path: string, error: unknown): NotWritten {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new NotWritten(`无法写入 ${path}：${REASONS[code] ?? message}。`);
}
