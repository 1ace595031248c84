/** New text for a stretch of a part; `start === end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes all splices at once. They do not overlap; what is inserted where another begins comes first, in the order given. */
export function splice(source: string, splices: readonly Splice[]): string {
  const inOrder = splices
    .map((one, order) => ({ one, order }))
    .sort((a, b) => a.one.start - b.one.start || width(a.one) - width(b.one) || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { one } of inOrder) {
    if (one.start < at) throw new RangeError('Splices overlap.');
    pieces.push(source.slice(at, one.start), one.text);
    at = one.end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

/** 0 for an insertion, 1 for a replacement. */
function width({ start, end }: Splice): number {
  return end > start ? 1 : 0;
}
