import { a1, type Place } from '../../model/place';
import { HostError } from '../host';
import type { Connection } from './connection';
import type { Selection } from './selection';
import type { SheetNames } from './sheet-names';

/** Brings the sheet to the front and selects the cell, in one round trip. The grid keeps the focus. */
export async function show(
  connection: Connection,
  selection: Selection,
  names: Pick<SheetNames, 'key'>,
  place: Place,
): Promise<void> {
  selection.jumping(place);
  try {
    await connection.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(names.key(place.sheet));
      sheet.activate();
      sheet.getRange(a1(place)).select();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'failed') throw error;
    throw new HostError(
      'failed',
      `不能跳到“${place.sheet}”的 ${a1(place)}：工作表可能隐藏了，或另一个工作簿在前面。请取消隐藏并点一下本工作簿，再试。`,
    );
  } finally {
    selection.jumped();
  }
}
