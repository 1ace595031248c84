import { parseAreaA1, type Area } from '../../../src/model/place';

const LAST_ROW = 1_048_575;
export const LAST_COL = 16_383;

/** Reads `B2`, `B2:C3`, `5:7`, `B:D`, with `$` and a sheet's name before it or not; throws for anything else. */
export function readArea(address: string): Area {
  const plain = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) {
    return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COL };
  }
  const cols = /^([A-Z]+):([A-Z]+)$/i.exec(plain);
  const area = parseAreaA1(cols ? `${cols[1]}1:${cols[2]}1` : plain);
  if (!area) throw new RangeError(`no such address: ${address}`);
  return cols ? { ...area, bottom: LAST_ROW } : area;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function includes(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function union(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** Inserts `count` lines before `at`, or takes them out when it is negative; null when nothing is left of the span. */
export function moveSpan(
  [from, to]: readonly [number, number],
  at: number,
  count: number,
): [number, number] | null {
  if (count >= 0) return [from >= at ? from + count : from, to >= at ? to + count : to];
  const gone = -count;
  const moved = (edge: number, whenGone: number) =>
    edge < at ? edge : edge < at + gone ? whenGone : edge - gone;
  const start = moved(from, at);
  const end = moved(to, at - 1);
  return end < start ? null : [start, end];
}
