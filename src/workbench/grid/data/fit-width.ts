import type { SheetContent } from './sheet-content';

/** Below this a table is hard to read: then it is shown in its own size, to be scrolled. */
const SMALLEST = 0.7;

/** The zoom at which all filled columns of a sheet are in view in `space` pixels; never larger than life. */
export function zoomToFit({ grid, look }: SheetContent, space: number): number {
  let columns = 0;
  for (const cells of grid.rows.values()) columns = Math.max(columns, cells.length);
  for (const { right } of grid.merges ?? []) columns = Math.max(columns, right + 1);
  let width = 0;
  for (let col = 0; col < columns; col++) {
    const { w = look.defaultColumnWidth, hd } = look.columns[col] ?? {};
    if (hd !== 1) width += w;
  }
  const ratio = Math.floor((space / width) * 20) / 20;
  return ratio < SMALLEST ? 1 : Math.min(1, ratio);
}
