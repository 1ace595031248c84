import { areaA1, columnLetters } from '../../model/place';
import type { DraftList, SheetDraft } from '../../model/sheet-draft';
import { quoteSheetName } from './names';
import { escapeXml } from '../xml/escape';

/** What a list written into the rule itself may be long. */
const MAX_INLINE = 255;
const MAX_HINT = 255;

/** Choices that do not fit into a validation: a column of cells in a hidden sheet. */
export interface ListSheet {
  readonly name: string;
  readonly columns: (readonly string[])[];
}

/** The drop-down lists of a sheet. Choices too long, or with a comma, go into `overflow`. */
export function dataValidations(draft: SheetDraft, overflow: ListSheet): string {
  const lists = draft.lists.filter((list) => list.choices.length > 0);
  if (lists.length === 0) return '';
  const rules = lists.map((list) => validation(list, source(list.choices, overflow)));
  return `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
}

function validation(list: DraftList, formula: string): string {
  // Other input stays allowed: the error message is switched off, in so many words, as readers differ on the default.
  const prompt = list.hint
    ? ` prompt="${escapeXml(list.hint.slice(0, MAX_HINT)).replace(/\n/g, '&#10;')}"`
    : '';
  return (
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="0"${prompt} sqref="${areaA1(list.area)}">` +
    `<formula1>${escapeXml(formula)}</formula1></dataValidation>`
  );
}

function source(choices: readonly string[], overflow: ListSheet): string {
  const inline = choices.join(',');
  if (inline.length <= MAX_INLINE && choices.every((choice) => !/[,"\n]/.test(choice))) {
    return `"${inline}"`;
  }
  const column = columnLetters(addColumn(choices, overflow));
  return `${quoteSheetName(overflow.name)}!$${column}$1:$${column}$${String(choices.length)}`;
}

function addColumn(choices: readonly string[], overflow: ListSheet): number {
  const known = overflow.columns.findIndex((column) => column.join('\n') === choices.join('\n'));
  return known >= 0 ? known : overflow.columns.push(choices) - 1;
}
