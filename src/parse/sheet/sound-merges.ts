import type { Grid } from '../../model/grid';
import type { Area } from '../../model/place';
import { readLabel } from '../labels/label';

/** No form is taller or wider; what is merged beyond is decoration, and costs nothing. */
const TALLEST_MERGE = 2000;
const WIDEST_MERGE = 500;

/** So many headings under one merge are a form that it would hide. */
const HEADINGS = 2;

/**
 * The grid with the merges that a form can be read by. Programs that write workbooks lay merges over each other, or over a
 * whole form: of those that overlap the smaller one holds, and one that covers headings does not.
 */
export function withSoundMerges(grid: Grid): Grid {
  const { merges } = grid;
  if (!merges) return grid;
  // Most are sound: then the grid stays the one that earlier readings know.
  const shown = sameOr(
    merges,
    merges.map(cut).filter((area) => !hidesHeadings(grid, area)),
  );
  const sound = sameOr(merges, apart(shown));
  return sound === merges ? grid : { ...grid, merges: sound };
}

function sameOr(before: readonly Area[], now: readonly Area[]): readonly Area[] {
  const isSame = now.length === before.length && now.every((area, at) => area === before[at]);
  return isSame ? before : now;
}

function cut(area: Area): Area {
  const { top, left, bottom, right } = area;
  if (bottom - top <= TALLEST_MERGE && right - left <= WIDEST_MERGE) return area;
  return {
    top,
    left,
    bottom: Math.min(bottom, top + TALLEST_MERGE),
    right: Math.min(right, left + WIDEST_MERGE),
  };
}

function hidesHeadings({ rows }: Grid, { top, left, bottom, right }: Area): boolean {
  const shown = rows.get(top)?.[left]?.text;
  let headings = 0;
  for (let row = top; row <= bottom && top < bottom; row += 1) {
    const cells = rows.get(row);
    const last = Math.min(right, (cells?.length ?? 0) - 1);
    for (let col = left; col <= last; col += 1) {
      const text = cells![col]?.text;
      if (text && text !== shown && readLabel(text).column) headings += 1;
    }
    if (headings >= HEADINGS) return true;
  }
  return false;
}

/** Without those that overlap a smaller one, in the order given. */
function apart(merges: readonly Area[]): readonly Area[] {
  if (!overlap(merges)) return merges;
  const taken = new Map<number, Set<number>>();
  const kept = new Set<Area>();
  for (const area of [...merges].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    if (meets(taken, area)) continue;
    kept.add(area);
    for (let row = area.top; row <= area.bottom; row += 1) {
      let cols = taken.get(row);
      if (!cols) taken.set(row, (cols = new Set()));
      for (let col = area.left; col <= area.right; col += 1) cols.add(col);
    }
  }
  return merges.filter((area) => kept.has(area));
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function meets(taken: ReadonlyMap<number, ReadonlySet<number>>, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cols = taken.get(row);
    for (let col = area.left; cols && col <= area.right; col += 1) if (cols.has(col)) return true;
  }
  return false;
}

/** Kept, since it is asked after every keystroke, and the merges are mostly the ones that they were. */
const overlapping = new WeakMap<readonly Area[], boolean>();

function overlap(merges: readonly Area[]): boolean {
  let answer = overlapping.get(merges);
  if (answer === undefined) overlapping.set(merges, (answer = someOverlap(merges)));
  return answer;
}

/** Whether any two overlap: two of a row, the later of which begins before the earlier ends. */
function someOverlap(merges: readonly Area[]): boolean {
  const byRow = new Map<number, Area[]>();
  for (const area of [...merges].sort((a, b) => a.left - b.left)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = byRow.get(row);
      if (!line) byRow.set(row, [area]);
      else if (line[line.length - 1]!.right >= area.left) return true;
      else line.push(area);
    }
  }
  return false;
}
