import { displayText } from '../../model/display/display';
import type { Cell } from '../../model/grid';
import { tooLarge } from '../zip/guards';
import type { Limits } from '../zip/guards';
import { serialOfIsoDate } from './iso-date';

/** What the whole workbook shares: its texts, its number formats, where its days begin. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** Makes the cells of one workbook and counts them against the limits. Equal shared texts are one object: forms repeat their labels. */
export class CellMaker {
  private readonly sharedCells = new Map<number, (Cell | undefined)[]>();
  private cells = 0;
  private ownLength = 0;

  constructor(
    private readonly parts: SharedParts,
    private readonly limits: Limits,
  ) {}

  /** A text of the string table; undefined when there is none of that number. */
  string(index: number): string | undefined {
    return this.parts.strings[index];
  }

  shared(index: number, style: number): Cell | undefined {
    const value = this.parts.strings[index]!;
    if (value === '') return undefined;
    let ofStyle = this.sharedCells.get(style);
    if (!ofStyle) this.sharedCells.set(style, (ofStyle = []));
    const known = ofStyle[index];
    if (!known) return (ofStyle[index] = this.make('text', value, style, false));
    this.count();
    return known;
  }

  /** A text of the cell's own. Blank text is nothing, except as the result of a formula. */
  text(value: string, style: number, formula: boolean): Cell | undefined {
    if (value === '' && !formula) return undefined;
    this.ownLength += value.length;
    if (this.ownLength > this.limits.stringBytes) throw tooLarge('文字过多');
    return this.make('text', value, style, formula);
  }

  number(value: number, style: number, formula: boolean): Cell {
    return this.make('number', value, style, formula);
  }

  boolean(value: boolean, style: number, formula: boolean): Cell {
    return this.make('boolean', value, style, formula);
  }

  error(value: string, style: number, formula: boolean): Cell {
    return this.make('error', value, style, formula);
  }

  /** A date written out, as the strict dialect has it; text when it is none. */
  date(value: string, style: number, formula: boolean): Cell | undefined {
    const serial = serialOfIsoDate(value, this.parts.date1904);
    return serial === null
      ? this.text(value, style, formula)
      : this.make('number', serial, style, formula);
  }

  private make(kind: Cell['kind'], value: Cell['value'], style: number, formula: boolean): Cell {
    this.count();
    const format = this.parts.formats[style] ?? 'General';
    const text = kind === 'error' ? String(value) : displayText(value, format, this.parts.date1904);
    return { kind, value, text, format, formula };
  }

  private count(): void {
    this.cells++;
    if (this.cells > this.limits.cells) {
      throw tooLarge(`有内容的单元格超过 ${this.limits.cells} 个`);
    }
  }
}
