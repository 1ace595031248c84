import type { Cell } from '../model/grid';
import type { Area } from '../model/place';
import type { Field } from '../model/table';
import type { Label } from './label';
import { halfWidth } from './text/normalize';

/** A cell, or a merged area as the one cell that it looks like. */
export class Slot {
  private made: Field | null = null;

  constructor(
    private readonly sheet: string,
    private readonly area: Area,
    private readonly cell: Cell | undefined,
    /** Nothing, or only blanks, stands there. */
    readonly blank: boolean,
    readonly label: Label,
  ) {}

  get row(): number {
    return this.area.top;
  }

  get col(): number {
    return this.area.left;
  }

  get bottom(): number {
    return this.area.bottom;
  }

  get right(): number {
    return this.area.right;
  }

  /** As displayed; empty when nothing stands there. */
  get text(): string {
    return this.cell ? this.cell.text : '';
  }

  /** What the table of the model gets of it. */
  get field(): Field {
    this.made ??= {
      place: { sheet: this.sheet, row: this.area.top, col: this.area.left },
      area: this.area,
      raw: this.text,
      text: plainText(this.text),
      isBlank: this.blank,
      held: this.cell?.value ?? null,
      formula: this.cell?.formula ?? false,
    };
    return this.made;
  }
}

/** As a field states a text: half-width, trimmed, line breaks inside kept. */
export function plainText(raw: string): string {
  return halfWidth(raw).replace(/\r\n?/g, '\n').trim();
}
