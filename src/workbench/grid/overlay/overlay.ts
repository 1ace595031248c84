import { Subject } from 'rxjs';
import { cellsOf } from '../../../hosts/cell-areas';
import type { Mark } from '../../../hosts/host';
import { shiftArea, type RowShift } from '../../../model/row-shift';
import type { ShownProblem } from '../../../hosts/frame/messages';
import type { Area, Place } from '../../../model/place';
import type { Severity } from '../../../model/problem';

const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

/** The graver of two. */
export function graver(a: Severity, b: Severity): Severity {
  return GRAVITY.indexOf(a) <= GRAVITY.indexOf(b) ? a : b;
}

const keyOf = (row: number, col: number): string => `${row},${col}`;

/**
 * What is drawn over the cells, by sheet name: the listed problems, always; the marks, on command. The workbook holds
 * none of it, so there is nothing to save and nothing to restore.
 */
export class Overlay {
  readonly changed = new Subject<void>();
  private problems: readonly ShownProblem[] = [];
  private marks: readonly Mark[] = [];
  private related: readonly Place[] = [];
  /** Problems by sheet, and by the first cell of their area. */
  private byCell = new Map<string, Map<string, ShownProblem[]>>();

  show(problems: readonly ShownProblem[]): void {
    this.problems = problems;
    this.byCell = new Map();
    for (const problem of problems) {
      const cells = this.byCell.get(problem.sheet) ?? new Map<string, ShownProblem[]>();
      this.byCell.set(problem.sheet, cells);
      const key = keyOf(problem.area.top, problem.area.left);
      const known = cells.get(key);
      if (known) known.push(problem);
      else cells.set(key, [problem]);
    }
    this.changed.next();
  }

  mark(marks: readonly Mark[]): void {
    this.marks = marks;
    this.changed.next();
  }

  /** The cells that the open problem was compared with. */
  relate(cells: readonly Place[]): void {
    if (cells.length === 0 && this.related.length === 0) return;
    this.related = cells;
    this.changed.next();
  }

  relatedOn(sheet: string): readonly Place[] {
    return this.related.filter((place) => place.sheet === sheet);
  }

  /** The problems of each cell of a sheet that has some. */
  problemsOf(sheet: string): Iterable<readonly ShownProblem[]> {
    return this.byCell.get(sheet)?.values() ?? [];
  }

  /** The problems of a cell, by the first cell of its merge. */
  problemsAt(sheet: string, row: number, col: number): readonly ShownProblem[] {
    return this.byCell.get(sheet)?.get(keyOf(row, col)) ?? [];
  }

  all(): readonly ShownProblem[] {
    return this.problems;
  }

  marksOf(sheet: string): readonly Mark[] {
    return this.marks.filter((mark) => mark.sheet === sheet);
  }

  /** How a cell is marked; of several marks, the gravest. */
  markAt(sheet: string, row: number, col: number): Severity | null {
    let found: Severity | null = null;
    for (const { area, severity } of this.marksOf(sheet)) {
      for (const cell of cellsOf(area)) {
        if (cell.row !== row || cell.col !== col) continue;
        found = found === null ? severity : graver(found, severity);
      }
    }
    return found;
  }

  /** Rows were inserted or deleted: what is drawn goes along until the next list comes. */
  shift(sheet: string, shift: RowShift): void {
    const moved = <T extends { readonly sheet: string; readonly area: Area }>(all: readonly T[]) =>
      all.flatMap((one) => {
        if (one.sheet !== sheet) return [one];
        const area = shiftArea(one.area, shift);
        return area ? [{ ...one, area }] : [];
      });
    this.marks = moved(this.marks);
    this.related = [];
    this.show(moved(this.problems));
  }
}
