/** The decoder of browsers and Node; the pure rooms know neither, so its shape is said here. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (label: string) => Decoder;

/** Text from the bytes that a workbook before Excel 97 holds. */
export type Decode = (bytes: Uint8Array) => string;

const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  0x8000: 'macintosh',
  0x8001: 'windows-1252',
};
const WINDOWS_FIRST = 1250;
const WINDOWS_LAST = 1258;

/** What decodes a code page; where none is told, or one that nobody knows, that of Western Windows. */
export function decoderOf(codePage: number | null): Decode {
  const isWindows = codePage !== null && codePage >= WINDOWS_FIRST && codePage <= WINDOWS_LAST;
  const label = isWindows ? `windows-${String(codePage)}` : LABELS[codePage ?? 0];
  const decoder = new TextDecoder(label ?? 'windows-1252');
  return (bytes) => decoder.decode(bytes);
}
