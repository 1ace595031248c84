import { isOldFormat } from '../../../xlsx/zip/file-kind';

/** What Office has encrypted with a password of its own is opened to be read; what is written, is written of the file as it is. */
export async function unlocked(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isOldFormat(bytes)) return bytes;
  const { unlock } = await import(/* webpackChunkName: "unlock" */ './unlock');
  return unlock(bytes);
}
