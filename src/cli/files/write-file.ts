import {
  access,
  constants,
  lstat,
  readFile,
  realpath,
  rename,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, extname, sep } from 'node:path';
import { rawPath } from './raw-path';
import { putNew, writeWhole, type Content } from './write-whole';

/** A file was not written; the message is a Chinese sentence that says why and what to do. Nothing is lost. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/** `a.xlsx` → `a.fixed.xlsx`; a workbook with macros keeps its own extension. */
export function besidePath(path: string, mark: 'fixed' | 'checked'): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}.${mark}${extension}`;
}

/** Writes a file that must not exist yet. False when it does and already holds these very bytes; throws NotWritten when it holds others. */
export async function writeNew(path: string, bytes: Uint8Array | string): Promise<boolean> {
  try {
    const target = rawPath(path);
    const present = await contentOf(target);
    if (present === null) {
      await writeWhole(rawPath(dirname(path)), target, bytes, putNew, null);
      return true;
    }
    if (present.equals(Buffer.from(bytes))) return false;
    throw occupied(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw occupied(path);
    throw notWritten(path, error);
  }
}

/** Replaces a file as a whole, or makes it: a crash leaves either the old one or the new one. A link stays, and the file that it leads to is replaced. */
export async function replaceFile(path: string, bytes: Content): Promise<void> {
  try {
    const raw = rawPath(path);
    const old = await stat(raw).catch(absent);
    if (old && !old.isFile() && !old.isDirectory()) {
      // A device or a pipe is written to, never replaced.
      await writeFile(raw, bytes);
      return;
    }
    if (!old && (await lstat(raw).catch(absent)))
      throw new NotWritten(`${path} 是一个断开的链接，没有写入；请先删去它或换一个文件名。`);
    // Rename asks for the folder's leave alone: a file that nobody may write needs a look of its own.
    if (old && (old.mode & 0o222) === 0)
      throw new NotWritten(`${path} 是只读文件，没有改写；请先去掉只读属性再试。`);
    if (old) await access(raw, constants.W_OK);
    const target = old ? await realpath(raw, { encoding: 'buffer' }) : raw;
    const folder = old ? parent(target) : rawPath(dirname(path));
    await writeWhole(folder, target, bytes, rename, old);
  } catch (error) {
    throw notWritten(path, error);
  }
}

async function contentOf(path: string | Buffer): Promise<Buffer | null> {
  return (await lstat(path).catch(absent)) ? readFile(path) : null;
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** The folder of an absolute path. */
function parent(path: string | Buffer): Buffer {
  const whole = Buffer.from(path);
  const slash = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf(sep));
  return whole.subarray(0, slash);
}

function occupied(path: string): NotWritten {
  return new NotWritten(`${path} 已存在且内容不同，没有覆盖；请先改名或移走它再试。`);
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
  EDQUOT: '磁盘配额已用完',
  ENAMETOOLONG: '文件名太长',
  ELOOP: '那是一个指回自己的链接',
};

function notWritten(path: string, error: unknown): NotWritten {
  if (error instanceof NotWritten) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new NotWritten(`无法写入 ${path}：${REASONS[code] ?? message}。`);
}
