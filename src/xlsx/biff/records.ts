import { holdsWhatItSays, type RecordContent } from './texts';
import { damaged } from '../zip/guards';

const BOF = 0x809;
const FORMULA = 0x06;
const CONTINUE = 0x3c;
const MERGED_CELLS = 0xe5;
const COLUMNS = 0x7d;

/** What a grid is read from. */
const NEEDED: ReadonlySet<number> = new Set([
  BOF,
  0x0a, // EOF
  0x42, // CodePage
  0x22, // Date1904
  0x85, // BoundSheet8
  0x41e, // Format
  0xe0, // XF
  0xfc, // SST
  0x208, // Row
  COLUMNS,
  0xfd, // LabelSst
  0x203, // Number
  0x27e, // RK
  0xbd, // MulRk
  0x205, // BoolErr
  0x204, // Label
  0xd6, // RString
  FORMULA,
  0x207, // String: what a formula gives
  MERGED_CELLS,
]);

const BIFF8 = 0x600;

/** A number that no record has: readers step over it. */
const UNKNOWN = 0x0fff;
/** Where a Formula record says how long its formula is: behind cell, result, flags and cache. */
const LENGTH_AT = 20;
const NO_FORMULA = 0xffff;

/** A merge record holds a thousand areas, and one is continued when it is full, after 8 kB: more is not honest. */
const MOST: Readonly<Record<number, number>> = { [MERGED_CELLS]: 4096, [COLUMNS]: 4096 };
const MOST_SHORT_PARTS = 256;
const SHORT = 512;

/**
 * A BIFF8 stream without all that a grid is not read from, formulas too: that a cell has one still shows, and its result
 * stands beside it. The library that reads the stream follows some broken records for ever, or costs the square of their
 * number: those are refused here.
 */
export function neededRecords(stream: Uint8Array): Uint8Array {
  const plain = stream.slice();
  const view = new DataView(plain.buffer);
  const seen = new Map<number, number>();
  for (let at = 0; at + 4 <= plain.length;) {
    const record = view.getUint16(at, true);
    // What follows the last sheet is padding.
    if (record === 0) return plain.subarray(0, at);
    const end = endOf(view, at);
    const size = Math.min(view.getUint16(at + 2, true), plain.length - at - 4);
    if (!NEEDED.has(record) || (record === FORMULA && size < LENGTH_AT + 2)) {
      for (let part = at; part < end; part += 4 + view.getUint16(part + 2, true))
        view.setUint16(part, UNKNOWN, true);
    } else {
      count(seen, record);
      if (!isHonest(view, record, at, end)) throw damaged('记录不完整');
      if (record === FORMULA) view.setUint16(at + 4 + LENGTH_AT, NO_FORMULA, true);
    }
    at = end;
  }
  return plain;
}

/** Where a record ends, with those that continue it. */
function endOf(view: DataView, start: number): number {
  let at = start;
  do at += 4 + view.getUint16(at + 2, true);
  while (at + 4 <= view.byteLength && view.getUint16(at, true) === CONTINUE);
  return at;
}

function count(seen: Map<number, number>, record: number): void {
  const times = (seen.get(record) ?? 0) + 1;
  seen.set(record, times);
  if (times > (MOST[record] ?? Infinity)) throw damaged('记录多得不合常理');
}

function isHonest(view: DataView, record: number, at: number, end: number): boolean {
  if (record === BOF) return at + 6 <= view.byteLength && view.getUint16(at + 4, true) === BIFF8;
  return holdsWhatItSays(record, contentOf(view, at, end));
}

function contentOf(view: DataView, start: number, end: number): RecordContent {
  const parts: Uint8Array[] = [];
  const starts = new Set<number>();
  let length = 0;
  let short = 0;
  for (let at = start; at < end;) {
    const size = view.getUint16(at + 2, true);
    const part = new Uint8Array(
      view.buffer,
      at + 4,
      Math.max(0, Math.min(size, view.byteLength - at - 4)),
    );
    if (at > start) starts.add(length);
    if (size < SHORT) short += 1;
    if (short > MOST_SHORT_PARTS) throw damaged('记录多得不合常理');
    parts.push(part);
    length += part.length;
    at += 4 + size;
  }
  if (parts.length === 1) return { bytes: parts[0]!, starts };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, starts };
}
