import { a1 } from '../../model/place';
import { rectanglesOf } from '../cell-areas';
import { formatProtected, sheetProtected } from '../refusals';
import { needsTextFormat } from '../text-format';
import type { SheetPlan } from '../write-plan';
import { rangesOf } from './alike';
import type { EtWorksheet } from './et';
import { formatOf, ifAble } from './tolerant';

/** A protected sheet takes texts in cells that are left unlocked, as long as their format need not change. */
export function refuseProtected(sheet: EtWorksheet, { sheet: name, rows, texts }: SheetPlan): void {
  if (!sheet.ProtectContents) return;
  const cells = texts.map(({ place }) => place);
  const isUnlocked = rangesOf(sheet, rectanglesOf(cells)).every(
    (range) => ifAble(() => range.Locked) === false,
  );
  if (rows.length > 0 || !isUnlocked) throw sheetProtected(name);
  const formats = texts.some(
    ({ place, text }) => needsTextFormat(text) && formatOf(sheet.Range(a1(place))) !== '@',
  );
  if (formats && !mayFormat(sheet)) throw formatProtected(name);
}

/** Whether its protection, if there is any, lets formats and fills be changed. What a build does not tell is not allowed. */
export function mayFormat(sheet: EtWorksheet): boolean {
  return !sheet.ProtectContents || ifAble(() => sheet.Protection.AllowFormattingCells) === true;
}
