import type { Cell } from '../../model/grid';
import type { Field } from '../../model/table';
import type { Label } from '../labels/label';
import { halfWidth } from '../../language/text/normalize';
import { remembered } from '../../language/text/remember';

/** No cell of a form is longer. What is, was pasted by mistake, and is read as far as that. */
const LONGEST = 4000;

/** A cell, or a merged area as the one cell that it looks like. */
export class Slot {
  private made: Field | null = null;

  constructor(
    private readonly sheet: string,
    readonly row: number,
    readonly col: number,
    readonly bottom: number,
    readonly right: number,
    private readonly cell: Cell | undefined,
    /** Nothing, or only blanks, stands there. */
    readonly blank: boolean,
    readonly label: Label,
  ) {}

  /** As displayed; empty when nothing stands there. */
  get text(): string {
    return this.cell ? this.cell.text : '';
  }

  /** Whether it was made of this very cell. */
  shows(cell: Cell | undefined): boolean {
    return this.cell === cell;
  }

  /** What the table of the model gets of it. */
  get field(): Field {
    const { sheet, row, col, bottom, right, cell } = this;
    this.made ??= {
      place: { sheet, row, col },
      area: { top: row, left: col, bottom, right },
      raw: this.text,
      text: plainText(this.text.slice(0, LONGEST)),
      isBlank: this.blank,
      held: cell ? cell.value : null,
      formula: cell ? cell.formula : false,
    };
    return this.made;
  }
}

/** As a field states a text: half-width, trimmed, line breaks inside kept. */
export const plainText = remembered((raw): string => {
  const text = halfWidth(raw).trim();
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
});
