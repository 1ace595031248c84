import { areaA1, type Area } from '../model/place';

/** A cell of a sheet that is known from elsewhere. */
export interface CellIndex {
  readonly row: number;
  readonly col: number;
}

/** Every cell of an area, row by row. */
export function* cellsOf(area: Area): Iterable<CellIndex> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1) yield { row, col };
  }
}

/** Cells as few rectangles: runs along a row first, then equal runs below one another. Linear in the cells but for sorting. */
export function rectanglesOf(cells: Iterable<CellIndex>): Area[] {
  const sorted = Array.from(cells).sort((a, b) => a.row - b.row || a.col - b.col);
  const runs: Area[] = [];
  for (const { row, col } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.top === row && last.right >= col - 1) {
      runs[runs.length - 1] = { ...last, right: Math.max(last.right, col) };
    } else {
      runs.push({ top: row, bottom: row, left: col, right: col });
    }
  }
  const above = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const key = `${run.left},${run.right}`;
    const grown = above.get(key);
    if (grown && grown.bottom === run.top - 1) above.set(key, { ...grown, bottom: run.bottom });
    else {
      if (grown) done.push(grown);
      above.set(key, run);
    }
  }
  return [...done, ...above.values()];
}

/** Addresses joined with commas, as many in one text as a spreadsheet reads. */
export function addressChunks(areas: readonly Area[], longest: number): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const address of areas.map(areaA1)) {
    if (chunk !== '' && chunk.length + 1 + address.length > longest) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += (chunk === '' ? '' : ',') + address;
  }
  return chunk === '' ? chunks : [...chunks, chunk];
}
