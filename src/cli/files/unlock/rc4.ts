/** RC4, which Node leaves out: each call goes on in the key's stream and changes the bytes in place. */
export function rc4(key: Uint8Array): (bytes: Uint8Array) => void {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b]!, state[a]!];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return (bytes) => {
    for (let at = 0; at < bytes.length; at++) {
      i = (i + 1) & 255;
      j = (j + state[i]!) & 255;
      swap(i, j);
      bytes[at]! ^= state[(state[i]! + state[j]!) & 255]!;
    }
  };
}
