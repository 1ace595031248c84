/** New text for a stretch of a part; `start === end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes all splices at once. They do not overlap; those that insert at one place keep their order. */
export function splice(source: string, splices: readonly Splice[]): string {
  const inOrder = splices
    .map((one, order) => ({ one, order }))
    .sort((a, b) => a.one.start - b.one.start || a.order - b.order);
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
