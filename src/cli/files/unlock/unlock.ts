import { isOldFormat } from '../../../xlsx/zip/file-kind';
import { CompoundFile } from '../../../xlsx/biff/ole';
import { packageIn } from './package';
import { streamIn } from './old-stream';

/**
 * The workbook inside a file that is encrypted with the password which Office itself takes for a workbook that is only protected, and
 * which nobody is ever asked for. Any other file comes back as it is: what is wrong with it, its reader says.
 */
export function unlock(bytes: Uint8Array): Uint8Array {
  if (!isOldFormat(bytes)) return bytes;
  try {
    const file = new CompoundFile(bytes);
    if (file.has('EncryptedPackage'))
      return packageIn(file.stream('EncryptionInfo'), file.stream('EncryptedPackage')) ?? bytes;
    return file.has('Workbook') ? (streamIn(file.stream('Workbook')) ?? bytes) : bytes;
  } catch {
    return bytes;
  }
}
