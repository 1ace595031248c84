import { readFileSync, statSync } from 'node:fs';
import { ReadError } from '../../model/outcome';
import { DEFAULT_LIMITS, tooLarge } from '../../xlsx/zip/guards';
import { rawPath } from './raw-path';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件，请检查路径。',
  EACCES: '没有读取这个文件的权限。',
  EPERM: '没有读取这个文件的权限。',
  ELOOP: '这是一个指回自己的链接，请检查路径。',
  ENAMETOOLONG: '路径太长，请改短文件夹或文件的名称。',
  EBUSY: '文件正被其他程序占用，请关闭后再检查。',
};

/**
 * The bytes of a file. Throws ReadError (`unreadable`, `too-large`) with a sentence. Read at once: nothing else is waiting on
 * this thread, and the detour through the pool takes longer than a form of 10 kB.
 */
export function readBytes(path: string): Uint8Array {
  try {
    const raw = rawPath(path);
    const { size, isFolder, isFile } = kindOf(raw);
    if (isFolder)
      throw new ReadError('unreadable', '没有打开这个文件夹的权限，其中的文件没有检查。');
    // A pipe or a device may never end.
    if (!isFile) throw new ReadError('unreadable', '这不是普通文件（是管道或设备），不能检查。');
    if (size > DEFAULT_LIMITS.totalBytes) throw tooLarge('超过 200 MB');
    return readFileSync(raw);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new ReadError('unreadable', REASONS[code] ?? `无法读取：${message}`);
  }
}

function kindOf(path: string | Buffer): { size: number; isFolder: boolean; isFile: boolean } {
  const found = statSync(path);
  return { size: found.size, isFolder: found.isDirectory(), isFile: found.isFile() };
}
