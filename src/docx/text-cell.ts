import type { Cell, Grid } from '../model/grid';
import type { Area } from '../model/place';

/** A piece of a text as a cell. */
function textCell(text: string): Cell {
  return { kind: 'text', value: text, text, format: '@', formula: false };
}

/** A grid of texts; blank ones are left out. */
export function textGrid(
  sheet: string,
  texts: readonly (readonly (string | undefined)[])[],
  merges: readonly Area[] | null,
): Grid {
  const rows = new Map<number, (Cell | undefined)[]>();
  texts.forEach((line, row) => {
    const cells: (Cell | undefined)[] = [];
    line.forEach((text, col) => {
      if (text !== undefined && text !== '') cells[col] = textCell(text);
    });
    if (cells.length > 0) rows.set(row, cells);
  });
  return {
    sheet,
    visibility: 'visible',
    rows,
    merges,
    hiddenRows: new Set(),
    hiddenCols: new Set(),
  };
}
