import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ReadError } from '../../model/outcome';

/** What stands in a path for bytes that are no UTF-8. */
const UNKNOWN = '\uFFFD';

/**
 * The path as the disk has it. Names out of a zip made on a Chinese Windows are GBK; as text they hold U+FFFD, under which no file
 * is found. The name that reads the same is looked up. Throws ReadError when several do: one of them would go unread.
 */
export function rawPath(path: string): string | Buffer {
  if (!path.includes(UNKNOWN) || existsSync(path)) return path;
  const [folder, name] = [dirname(path), basename(path)];
  if (folder === path) return path;
  const raw = Buffer.from(rawPath(folder));
  const found = namesIn(raw).filter((each) => each.toString() === name);
  if (found.length > 1)
    throw new ReadError('unreadable', '有几个文件的名称不是 UTF-8 且显示相同，请先改名再检查。');
  return Buffer.concat([raw, Buffer.from('/'), found[0] ?? Buffer.from(name)]);
}

function namesIn(folder: Buffer): readonly Buffer[] {
  try {
    return readdirSync(folder, { encoding: 'buffer' });
  } catch {
    return [];
  }
}
