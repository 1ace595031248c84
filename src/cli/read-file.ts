import { readFile, stat } from 'node:fs/promises';
import { ReadError } from '../model/outcome';
import { DEFAULT_LIMITS, tooLarge } from '../xlsx/guards';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件，请检查路径。',
  EACCES: '没有读取这个文件的权限。',
  EPERM: '没有读取这个文件的权限。',
  EISDIR: '这是一个文件夹，不是文件。',
  EBUSY: '文件正被其他程序占用，请关闭后再检查。',
};

/** The bytes of a file. Throws ReadError (`unreadable`, `too-large`) with a sentence. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > DEFAULT_LIMITS.totalBytes) throw tooLarge('超过 200 MB');
    return await readFile(path);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new ReadError('unreadable', REASONS[code] ?? `无法读取：${message}`);
  }
}
