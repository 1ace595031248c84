import type { Request } from '../../host/excel-protocol/bridge';
import type { GivenSheet } from '../../contract/world';
import { a1 } from '../../../src/model/place';
import type { Given } from '../../contract/world';

/** Every requirement set that is told apart. */
export const API_SETS = ['1.7', '1.9', '1.13', '1.14', '1.20'] as const;

/** A sheet of so many rows of ten cells. */
export function tallSheet(name: string, rows: number): GivenSheet {
  const cells: Record<string, string | number | Given> = {};
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < 10; col += 1) {
      cells[a1({ row, col })] = col < 8 ? `指标${row}` : { value: row, format: '0.00' };
    }
  }
  return { name, cells };
}

/** Requests that ask or do something; letting go of references afterwards is the client library's own business. */
export function roundTrips(requests: readonly Request[]): readonly Request[] {
  return requests.filter(
    ({ batch }) => !batch.Actions.some(({ Name }) => Name === '_RemoveReference'),
  );
}

/** Whether a request says that it writes: then Excel counts the workbook as changed, and may clear the user's undo. */
export function writes({ flags }: Request): boolean {
  return (flags & 1) !== 0;
}
