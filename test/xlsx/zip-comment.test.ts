import { zipSync, strToU8 } from 'fflate';
import { openZip } from '../../src/xlsx/zip/zip';
import { rewriteZip } from '../../src/xlsx/patch/zip';

/** A zip with a comment, whose length its closing record tells. */
function withComment(comment: Uint8Array): Uint8Array {
  const zip = zipSync({ a: strToU8('一'), b: strToU8('二') });
  const whole = new Uint8Array(zip.length + comment.length);
  whole.set(zip);
  whole.set(comment, zip.length);
  new DataView(whole.buffer).setUint16(zip.length - 2, comment.length, true);
  return whole;
}

test.each([
  ['only the mark', 4],
  ['a whole empty record that ends where the file does', 22],
  ['the mark and more', 60],
])('a comment that holds %s is no directory', (_, length) => {
  const comment = new Uint8Array(length);
  comment.set([0x50, 0x4b, 5, 6]);
  const zip = openZip(withComment(comment), 1000);
  expect(zip.entries.map(({ name }) => name)).toEqual(['a', 'b']);
  const changed = rewriteZip(zip, new Map([['b', strToU8('三')]]));
  const again = openZip(changed, 1000);
  expect(again.entries.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(changed.subarray(changed.length - length)).toEqual(comment);
});
