import type { Area } from '../../model/place';
import { addressChunks, rectanglesOf, type CellIndex } from '../cell-areas';
import type { EtRange, EtWorksheet } from './et';

/** The program cuts addresses at 255 characters. */
export const LONGEST_ADDRESS = 250;

/** Cells that answer alike. */
export interface Alike<T> {
  readonly cells: readonly CellIndex[];
  readonly value: T;
}

/** How often may be asked; what is over is left unasked. */
export interface Allowance {
  questions: number;
}

/**
 * Sorts cells by what they answer, with few questions: many at once are asked, and only where the program answers that they
 * differ (null) each half is asked by itself. `ask` answers undefined for cells that differ. Cells next to each other in the
 * list should be likely to be alike.
 */
export function sortAlike<T>(
  sheet: EtWorksheet,
  cells: readonly CellIndex[],
  ask: (range: EtRange) => T | undefined,
  allowance: Allowance = { questions: Infinity },
): Alike<T>[] {
  const sorted: Alike<T>[] = [];
  const sort = (part: readonly CellIndex[]): void => {
    if (part.length === 0) return;
    if (allowance.questions <= 0) return;
    const addresses = addressChunks(rectanglesOf(part), LONGEST_ADDRESS);
    if (addresses.length > 1) {
      const half = Math.ceil(part.length / 2);
      sort(part.slice(0, half));
      sort(part.slice(half));
      return;
    }
    allowance.questions -= 1;
    const value = ask(sheet.Range(addresses[0]!));
    if (value !== undefined) sorted.push({ cells: part, value });
    else if (part.length > 1) {
      const half = Math.ceil(part.length / 2);
      sort(part.slice(0, half));
      sort(part.slice(half));
    }
  };
  sort(cells);
  return sorted;
}

/** As few ranges as cover cells or areas. */
export function rangesOf(sheet: EtWorksheet, areas: readonly Area[]): EtRange[] {
  return addressChunks(areas, LONGEST_ADDRESS).map((address) => sheet.Range(address));
}

export function wholeRow(sheet: EtWorksheet, row: number): EtRange {
  return sheet.Range(`${row + 1}:${row + 1}`);
}
