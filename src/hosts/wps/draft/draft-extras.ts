import { areaA1 } from '../../../model/place';
import type { DraftList, SheetDraft } from '../../../model/sheet-draft';
import type { Site } from './draft-layout';
import { moved } from '../../draft-styles';
import type { EtWorksheet } from '../et';
import {
  A4,
  ALERT_INFORMATION,
  BETWEEN,
  LANDSCAPE,
  PORTRAIT,
  VALIDATE_HINT_ONLY,
  VALIDATE_LIST,
} from '../et-numbers';
import { ifAble } from '../tolerant';

/** What a list written into the rule itself may be long, and a hint. */
const LONGEST_LIST = 255;
const LONGEST_HINT = 255;

/** Adds drop-down lists and print set-up. A form without them is still the form: what a build, or a missing printer, refuses is left out. */
export function addExtras({ sheet, down, across, isNew }: Site, draft: SheetDraft): void {
  for (const list of draft.lists) {
    ifAble(() => addList(sheet, areaA1(moved(list.area, down, across)), list));
  }
  if (isNew) ifAble(() => setUpPrint(sheet, draft.print));
}

/** Other input stays allowed. */
function addList(sheet: EtWorksheet, address: string, { choices, hint }: DraftList): void {
  const { Validation } = sheet.Range(address);
  Validation.Delete();
  const source = choices.join(',');
  // Longer lists would need cells of their own in the user's workbook; there the hint is all there is.
  const fits = source.length <= LONGEST_LIST && choices.every((choice) => !/[,"\n]/.test(choice));
  if (fits && choices.length > 0) {
    Validation.Add(VALIDATE_LIST, ALERT_INFORMATION, BETWEEN, source);
    Validation.InCellDropdown = true;
    Validation.IgnoreBlank = true;
  } else if (hint) Validation.Add(VALIDATE_HINT_ONLY);
  else return;
  Validation.ShowError = false;
  if (!hint) return;
  Validation.InputMessage = hint.slice(0, LONGEST_HINT);
  Validation.ShowInput = true;
}

/** The height is free: a long form takes several pages, each with the header rows. */
function setUpPrint(
  { PageSetup }: EtWorksheet,
  { landscape, titleRows }: SheetDraft['print'],
): void {
  PageSetup.Orientation = landscape ? LANDSCAPE : PORTRAIT;
  PageSetup.PaperSize = A4;
  PageSetup.Zoom = false;
  PageSetup.FitToPagesWide = 1;
  PageSetup.FitToPagesTall = false;
  if (titleRows > 0) PageSetup.PrintTitleRows = `$1:$${titleRows}`;
}
