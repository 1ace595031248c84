import { HostError, type Host } from '../hosts/host';
import type { Book, Grid } from '../model/grid';
import type { Request } from './loop';

/**
 * One round trip for the sheet that changed, when it is known; the others are kept as they were. The whole workbook is read
 * where that would not do: a sheet was renamed or is gone, or formulas elsewhere may show what changed.
 */
export async function readAgain(
  host: Host,
  book: Book,
  { sheets, afresh }: Request,
): Promise<Book> {
  const [sheet] = sheets === 'all' ? [] : sheets;
  const known = book.grids.some((grid) => grid.sheet === sheet);
  if (afresh) return host.read(undefined, true);
  if (sheets === 'all' || sheets.size !== 1 || sheet === undefined || !known) return host.read();
  if (!host.can.tellsComputed && book.grids.some((grid) => grid.sheet !== sheet && computes(grid)))
    return host.read();
  const fresh = await readOne(host, sheet);
  if (!fresh) return host.read();
  return { grids: book.grids.map((grid) => (grid.sheet === sheet ? fresh : grid)) };
}

/** null when there is no sheet of that name any more. */
async function readOne(host: Host, sheet: string): Promise<Grid | null> {
  try {
    const [grid] = (await host.read(sheet)).grids;
    return grid?.sheet === sheet ? grid : null;
  } catch (error) {
    if (error instanceof HostError && error.code === 'gone') return null;
    throw error;
  }
}

function computes({ rows }: Grid): boolean {
  return Array.from(rows.values()).some((cells) => cells.some((cell) => cell?.formula));
}
