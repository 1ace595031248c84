import type { SheetDraft } from '../src/model/sheet-draft';
import { fillTemplate } from '../src/templates/fill-template';
import { hebeiProject } from '../src/templates/hebei-project';
import { createWorkbook } from '../src/xlsx/create/create';
import { LABELS_AS_WRITTEN, PROPERTY_FEE_TABLE } from './example-facts';

/** examples/物业费绩效目标表.xlsx: the program's own form, filled in as that table was, without the form's closing note. */
export function propertyFeeWorkbook(): Uint8Array {
  return createWorkbook([propertyFeeForm()]);
}

/** That form. */
export function propertyFeeForm(): SheetDraft {
  const draft = fillTemplate(
    { ...hebeiProject, parts: hebeiProject.parts.slice(0, -1) },
    PROPERTY_FEE_TABLE,
  );
  return asWritten(draft);
}

function asWritten(draft: SheetDraft): SheetDraft {
  const heights = new Map(draft.heights);
  const cells = draft.cells.map((cell) => {
    const written = cell.style.role === 'label' ? LABELS_AS_WRITTEN[cell.text] : undefined;
    if (written === undefined) return cell;
    // A label over two lines needs a taller row: the writer fits it.
    heights.delete(cell.row);
    return { ...cell, text: written };
  });
  return { ...draft, cells, heights };
}
