const FORMULA = 0x06;
/** Lbl, Array and ShrFmla, and what older programs wrote for them and for Formula. */
const OTHERS = new Set([0x18, 0x218, 0x21, 0x221, 0x4bc, 0x206, 0x406]);
/** A number that no record has: readers step over it. */
const UNKNOWN = 0x0fff;
/** Where a Formula record says how long its formula is: behind cell, result, flags and cache. */
const LENGTH_AT = 20;
const NO_FORMULA = 0xffff;

/**
 * A BIFF8 stream without what its cells compute: that a cell has a formula still shows, and its result stands beside it.
 * Nothing here asks for more, and the library that reads the stream follows some broken formulas for ever.
 */
export function withoutFormulas(stream: Uint8Array): Uint8Array {
  const plain = stream.slice();
  const view = new DataView(plain.buffer);
  let size = 0;
  for (let at = 0; at + 4 <= plain.length; at += 4 + size) {
    size = view.getUint16(at + 2, true);
    const record = view.getUint16(at, true);
    const isWhole = size >= LENGTH_AT + 2 && at + 4 + size <= plain.length;
    if (record === FORMULA && isWhole) view.setUint16(at + 4 + LENGTH_AT, NO_FORMULA, true);
    else if (record === FORMULA || OTHERS.has(record)) view.setUint16(at, UNKNOWN, true);
  }
  return plain;
}
