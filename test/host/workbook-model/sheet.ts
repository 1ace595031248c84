import type { Held } from '../../../src/model/grid';
import { contains, type Area } from '../../../src/model/place';
import { includes, LAST_COL, moveSpan, overlaps, union } from './area';
import { compute } from './formula';
import { readInput } from './typed-input';

/** How a cell looks, by Office's own dotted names: `fill.color`, `font.bold`, `borders.EdgeTop.style`. */
export type Style = Readonly<Record<string, unknown>>;

export interface ModelCell {
  readonly value: Held;
  /** `=SUM(B2:B4)`; null for a constant. */
  readonly formula: string | null;
  readonly format: string;
  readonly style: Style;
}

const EMPTY: ModelCell = { value: null, formula: null, format: 'General', style: {} };

/** A rule on cells, such as a drop-down list; what it says belongs to the host. */
export interface Validation {
  readonly area: Area;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What a program wants to change: what cells hold, how they look, or which there are. */
export type ChangeOf = 'content' | 'format' | 'structure';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One worksheet as a spreadsheet program holds it. Knows nothing of Office.js or of WPS. */
export class ModelSheet {
  visibility: Visibility = 'Visible';
  protected = false;
  /** A filter hides rows: none can be inserted or deleted then. */
  filtered = false;
  /** While it is protected, cells may be formatted all the same. */
  allowsFormats = false;
  merges: Area[] = [];
  validations: Validation[] = [];
  readonly heights = new Map<number, number>();
  readonly widths = new Map<number, number>();
  /** Orientation, paper, title rows: as set, by name. */
  readonly page = new Map<string, unknown>();
  private rows = new Map<number, Map<number, ModelCell>>();

  constructor(
    readonly id: string,
    public name: string,
    /** The other sheets of its workbook, for formulas that name them. */
    private readonly find: (name: string) => ModelSheet | undefined = () => undefined,
  ) {}

  cell(row: number, col: number): ModelCell {
    return this.rows.get(row)?.get(col) ?? EMPTY;
  }

  isLocked(row: number, col: number): boolean {
    return this.cell(row, col).style['protection.locked'] !== false;
  }

  unlock(row: number, col: number): void {
    this.put(row, col, { style: { ...this.cell(row, col).style, 'protection.locked': false } });
  }

  /** Whether its protection lets these cells be changed. */
  allows(change: ChangeOf, area: Area): boolean {
    if (!this.protected) return true;
    if (change !== 'content') return change === 'format' && this.allowsFormats;
    let locked = 0;
    this.eachCell(area, (row, col) => (locked += this.isLocked(row, col) ? 1 : 0));
    return locked === 0;
  }

  put(row: number, col: number, change: Partial<ModelCell>): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    cells.set(col, { ...(cells.get(col) ?? EMPTY), ...change });
  }

  /** What the cell shows as its value: of a formula, the result. */
  valueAt(row: number, col: number): Held {
    const { formula, value } = this.cell(row, col);
    if (formula === null) return value;
    return compute(formula, (area, name) => {
      const sheet = name === null ? this : this.find(name);
      if (!sheet) return ['#REF!'];
      const values: Held[] = [];
      sheet.eachCell(area, (r, c) => values.push(sheet.valueAt(r, c)));
      return values;
    });
  }

  /** Typing, or a program's write: what lands on the covered part of a merge is lost. Throws BadFormula. */
  enter(row: number, col: number, input: Held): void {
    const merge = this.mergeAt(row, col);
    if (merge && (merge.top !== row || merge.left !== col)) return;
    const { value, formula, format } = readInput(input, this.cell(row, col).format);
    if (formula !== null) compute(formula, () => [0]);
    this.put(row, col, { value, formula, ...(format === undefined ? {} : { format }) });
  }

  mergeAt(row: number, col: number): Area | undefined {
    return this.merges.find((area) => contains(area, row, col));
  }

  /** Joins with every merge that it touches; only the top-left content stays. */
  merge(area: Area): void {
    const touched = this.merges.filter((own) => overlaps(own, area));
    const whole = union([...touched, area])!;
    this.merges = this.merges.filter((own) => !touched.includes(own));
    if (whole.top === whole.bottom && whole.left === whole.right) return;
    this.merges.push(whole);
    this.eachCell(whole, (row, col) => {
      if (row !== whole.top || col !== whole.left)
        this.put(row, col, { value: null, formula: null });
    });
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((own) => !overlaps(own, area));
  }

  /** The smallest area around all cells of the sheet or of a part, or around those that hold something; null when there are none. */
  used(valuesOnly: boolean, within?: Area): Area | null {
    let whole: Area | null = null;
    for (const [row, line] of this.rows) {
      for (const [col, cell] of line) {
        if (within && !contains(within, row, col)) continue;
        if (valuesOnly && cell.value === null && cell.formula === null) continue;
        whole ??= { top: row, bottom: row, left: col, right: col };
        whole = {
          top: Math.min(whole.top, row),
          bottom: Math.max(whole.bottom, row),
          left: Math.min(whole.left, col),
          right: Math.max(whole.right, col),
        };
      }
    }
    return whole;
  }

  /** New rows look like the row above, as in Excel; they take over no merge. */
  insertRows(at: number, count: number): void {
    const above = at > 0 ? [...(this.rows.get(at - 1) ?? [])] : [];
    this.shift(at, count);
    for (let row = at; row < at + count; row += 1) {
      for (const [col, { format, style }] of above) this.put(row, col, { format, style });
      const height = this.heights.get(at - 1);
      if (height !== undefined) this.heights.set(row, height);
    }
  }

  deleteRows(at: number, count: number): void {
    this.shift(at, -count);
  }

  /** Visits cells inside the sheet's used part only, so that whole rows and columns can be named. */
  eachCell(area: Area, visit: (row: number, col: number) => void): void {
    const far = area.right >= LAST_COL ? (this.used(false)?.right ?? 0) : area.right;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= far; col += 1) visit(row, col);
    }
  }

  mergesIn(area: Area): Area[] {
    return this.merges.filter((own) =>
      includes(area, { ...own, bottom: own.top, right: own.left }),
    );
  }

  private shift(at: number, count: number): void {
    const move = (row: number) => moveSpan([row, row], at, count)?.[0] ?? null;
    const moveArea = (area: Area): Area | null => {
      const span = moveSpan([area.top, area.bottom], at, count);
      return span && { ...area, top: span[0], bottom: span[1] };
    };
    this.rows = new Map(movedKeys(this.rows, move));
    const heights = movedKeys(this.heights, move);
    this.heights.clear();
    for (const [row, height] of heights) this.heights.set(row, height);
    this.merges = this.merges
      .flatMap((area) => moveArea(area) ?? [])
      .filter(({ top, bottom, left, right }) => top < bottom || left < right);
    this.validations = this.validations.flatMap(({ area, settings }) => {
      const moved = moveArea(area);
      return moved ? [{ area: moved, settings }] : [];
    });
  }
}

function movedKeys<T>(
  map: ReadonlyMap<number, T>,
  move: (row: number) => number | null,
): [number, T][] {
  return [...map].flatMap(([row, content]): [number, T][] => {
    const moved = move(row);
    return moved === null ? [] : [[moved, content]];
  });
}
