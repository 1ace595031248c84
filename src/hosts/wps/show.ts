import { a1, type Place } from '../../model/place';
import { HostError } from '../host';
import type { EtApplication } from './et';
import type { OwnBook } from './own-book';
import { ifAble, visibilityOf } from './tolerant';

/** Rows that stay above a cell which was out of sight. */
const ABOVE = 3;

/** Brings the sheet to the front and selects the cell. The grid keeps the focus. */
export function show(app: EtApplication, own: OwnBook, place: Place): void {
  const sheet = own.sheet(place.sheet);
  if (visibilityOf(sheet) !== 'visible') throw cannotShow(place);
  sheet.Activate();
  sheet.Range(a1(place)).Select();
  ifAble(() => scrollTo(app, place.row));
}

/** Selecting a cell does not bring it into sight on every build. */
function scrollTo({ ActiveWindow }: EtApplication, row: number): void {
  if (!ActiveWindow) return;
  const { VisibleRange } = ActiveWindow;
  const top = VisibleRange.Row - 1;
  // The last row in sight is rarely there in full.
  const isInSight = row >= top && row < top + VisibleRange.Rows.Count - 1;
  if (!isInSight) ActiveWindow.ScrollRow = Math.max(1, row + 1 - ABOVE);
}

function cannotShow(place: Place): HostError {
  return new HostError(
    'failed',
    `不能跳到“${place.sheet}”的 ${a1(place)}：这张工作表隐藏了。请在工作表标签上点右键取消隐藏，再试。`,
  );
}
