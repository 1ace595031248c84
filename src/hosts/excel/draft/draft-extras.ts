import { areaA1 } from '../../../model/place';
import type { DraftList, SheetDraft } from '../../../model/sheet-draft';
import { hasExcelApi } from '../capabilities';
import { moved } from '../../draft-styles';

/** What a list written into the rule itself may be long, and a hint. */
const LONGEST_LIST = 255;
const LONGEST_HINT = 255;

export interface Standing {
  readonly down: number;
  readonly across: number;
  /** The draft has a sheet of its own: its print set-up is ours to say. */
  readonly isNew: boolean;
}

/** Queues drop-down lists (1.8) and print set-up (1.9). */
export function queueExtras(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  { down, across, isNew }: Standing,
): void {
  if (hasExcelApi('1.8')) {
    for (const list of draft.lists) {
      queueList(sheet.getRange(areaA1(moved(list.area, down, across))), list);
    }
  }
  if (isNew && hasExcelApi('1.9')) queuePrint(sheet, draft.print);
}

/** Other input stays allowed. The hint comes before the rule, which some versions of Excel want so. */
function queueList({ dataValidation }: Excel.Range, { choices, hint }: DraftList): void {
  if (hint) {
    dataValidation.prompt = { showPrompt: true, title: '', message: hint.slice(0, LONGEST_HINT) };
  }
  const source = choices.join(',');
  // Longer lists would need cells of their own in the user's workbook; there the hint is all there is.
  const fits = source.length <= LONGEST_LIST && choices.every((choice) => !/[,"\n]/.test(choice));
  if (!fits || choices.length === 0) return;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

function queuePrint(sheet: Excel.Worksheet, { landscape, titleRows }: SheetDraft['print']): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
}
