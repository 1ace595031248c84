import { parseAreaA1, type Place } from '../../model/place';
import { HostError } from '../host';
import type { Connection } from './connection';

/** Where the selection is: known right after a jump of ours, asked for otherwise. */
export interface Selection {
  /** A jump is under way: its events need no question. */
  jumping(place: Place): void;
  /** The jump is done; its last events come within moments. */
  jumped(): void;
  /** The active cell; null when something else than cells is selected, or the user is typing. At most one round trip. */
  read(): Promise<Place | null>;
}

const ECHO_WITHIN = 300;

export function createSelection(connection: Connection, now: () => number): Selection {
  let jump: { readonly place: Place; until: number } | null = null;
  return {
    jumping(place) {
      jump = { place, until: Infinity };
    },
    jumped() {
      if (jump) jump.until = now() + ECHO_WITHIN;
    },
    async read() {
      if (jump && now() <= jump.until) return jump.place;
      jump = null;
      return askActiveCell(connection);
    },
  };
}

async function askActiveCell(connection: Connection): Promise<Place | null> {
  try {
    return await connection.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      await context.sync();
      return placeOf(cell.address);
    });
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Reads `Sheet1!B2`, `'表 (2)'!$B$2:$C$3` and `'[预算.xlsx]表'!B2`: the top-left cell. */
export function placeOf(address: string): Place | null {
  const mark = address.lastIndexOf('!');
  const area = parseAreaA1(address.slice(mark + 1));
  if (!area || mark < 0) return null;
  const sheet = address
    .slice(0, mark)
    .replace(/^'([\s\S]*)'$/, '$1')
    // No sheet has a bracket in its name.
    .replace(/^.*\]/, '')
    .replace(/''/g, "'");
  return { sheet, row: area.top, col: area.left };
}
