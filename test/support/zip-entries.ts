import { strFromU8, unzipSync } from 'fflate';
import { openZip } from '../../src/xlsx/zip/zip';

/** Every entry of a zip as its raw bytes, header and packed data, in the order of the file. */
export function rawEntries(bytes: Uint8Array): Map<string, string> {
  const zip = openZip(bytes, Infinity);
  return new Map(
    zip.entries.map((entry) => {
      const end = entry.dataOffset + entry.packedSize;
      return [entry.name, strFromU8(bytes.subarray(entry.headerOffset, end), true)];
    }),
  );
}

/** The names of the entries that differ between two zips, also those that only one of them has. */
export function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [rawEntries(before), rawEntries(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name)).sort();
}

/** The text of one part. */
export function partText(bytes: Uint8Array, part: string): string {
  return strFromU8(unzipSync(bytes)[part]!);
}
