import { randomBytes } from 'node:crypto';
import { link, open, rename, rm, stat } from 'node:fs/promises';

/** The bytes of a path as the disk has it. */
export type RawPath = string | Buffer;

/** What a file is to hold, at once or piece by piece. */
export type Content = Uint8Array | string | AsyncIterable<Uint8Array | string>;

/** What a file keeps when it is replaced. */
export interface Kept {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Writes a file beside its place and moves it there once all of it is on the disk: a crash or a full disk leaves what was there, and
 * nothing else. `move` is `rename`, or `putNew`. Throws what the file system says.
 */
export async function writeWhole(
  folder: RawPath,
  target: RawPath,
  bytes: Content,
  move: (from: Buffer, to: RawPath) => Promise<void>,
  kept: Kept | null,
): Promise<void> {
  const name = `/.jixiao-${randomBytes(6).toString('hex')}.tmp`;
  const beside = Buffer.concat([Buffer.from(folder), Buffer.from(name)]);
  try {
    // What is private must not be readable by others for a moment either.
    const file = await open(beside, 'wx', kept ? 0o600 : 0o666);
    try {
      // A handle writes on where it has written last.
      for await (const piece of isWhole(bytes) ? [bytes] : bytes) await file.writeFile(piece);
      if (kept) {
        // Only root may give a file away; everyone else keeps the mode.
        await file.chown(kept.uid, kept.gid).catch(() => undefined);
        await file.chmod(kept.mode & 0o7777);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await move(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}

function isWhole(content: Content): content is Uint8Array | string {
  return typeof content === 'string' || content instanceof Uint8Array;
}

/** File systems without hard links (sticks, some shares). */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Moves a file to a place that must be free. Fails with EEXIST when it is not. */
export async function putNew(from: Buffer, to: RawPath): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    if (await exists(to)) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
    await rename(from, to);
  }
}

async function exists(path: RawPath): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
