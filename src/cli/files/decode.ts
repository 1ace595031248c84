/** Text from bytes of a file or pipe: UTF-8 with or without its mark, or GBK, as a Chinese Windows writes it. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
