import type { IDisposable, IRange, IScale } from '@univerjs/core';
import {
  SheetExtension,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from '@univerjs/engine-render';
import type { ShownProblem } from '../../hosts/workbench/messages';
import type { Severity } from '../../model/problem';
import type { OpenBook } from './open-book';
import { rangeOf } from './read-sheet';

const COLOURS: Readonly<Record<Severity, string>> = {
  error: '#c4314b',
  warning: '#c07a00',
  info: '#2b6cb0',
};
const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];
/** Above the cells and their borders, below the selection. */
const LAYER = 55;

/** Draws the problems over the cells. The workbook itself is not touched: nothing to save, nothing to undo. */
export class ProblemMarks extends SheetExtension {
  override uKey = 'jixiao-problem-marks';
  private bySheet = new Map<string, Map<string, ShownProblem[]>>();
  private tinted = false;

  constructor(private readonly book: OpenBook) {
    super();
  }

  override get zIndex(): number {
    return LAYER;
  }

  /** Registers with the sheet's renderer, which exists once the workbook is drawn. */
  attach(): IDisposable {
    return this.book.grid.api.registerSheetMainExtension(this.book.unitId, this);
  }

  show(problems: readonly ShownProblem[]): void {
    this.bySheet = new Map();
    for (const problem of problems) {
      const id = this.book.live.idOf(problem.sheet);
      if (id === undefined) continue;
      const cells = this.bySheet.get(id) ?? new Map<string, ShownProblem[]>();
      const key = `${problem.area.top},${problem.area.left}`;
      cells.set(key, [...(cells.get(key) ?? []), problem]);
      this.bySheet.set(id, cells);
    }
    this.redraw();
  }

  /** Fills the marked cells with a tint as well: what 标记到单元格 means here, where a file is never painted. */
  tint(on: boolean): void {
    this.tinted = on;
    this.redraw();
  }

  /** The problems of a cell, by the first cell of its merge. */
  at(sheetId: string, row: number, col: number): readonly ShownProblem[] {
    return this.bySheet.get(sheetId)?.get(`${row},${col}`) ?? [];
  }

  override draw(
    context: UniverRenderingContext,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
    redrawn?: IRange[],
  ): void {
    const cells = this.bySheet.get(skeleton.worksheet.getSheetId());
    for (const problems of cells?.values() ?? []) {
      const range = rangeOf(problems[0]!.area);
      if (!intersects(range, skeleton.rowColumnSegment)) continue;
      if (!this.isRenderDiffRangesByRow(range.startRow, range.endRow, redrawn)) continue;
      const box = boxOf(skeleton, range);
      if (box.right > box.left && box.bottom > box.top) this.drawMark(context, box, problems);
    }
  }

  private drawMark(
    context: UniverRenderingContext,
    box: Box,
    problems: readonly ShownProblem[],
  ): void {
    const gravest = GRAVITY.find((one) => problems.some(({ severity }) => severity === one))!;
    context.save();
    context.fillStyle = COLOURS[gravest];
    context.strokeStyle = COLOURS[gravest];
    if (this.tinted) {
      context.globalAlpha = 0.14;
      context.fillRect(
        box.left + 1,
        box.top + 1,
        box.right - box.left - 1,
        box.bottom - box.top - 1,
      );
      context.globalAlpha = 1;
    }
    context.fillRect(box.left + 1, box.top + 1, 3, box.bottom - box.top - 2);
    drawWave(context, box);
    context.restore();
  }

  private redraw(): void {
    this.book.grid.api.getWorkbook(this.book.unitId)?.getActiveSheet().refreshCanvas();
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A wave along the foot of the cell, as under a misspelt word: told by shape, not by colour alone. */
function drawWave(context: UniverRenderingContext, box: Box): void {
  context.lineWidth = 1.4;
  context.beginPath();
  context.moveTo(box.left + 6, box.bottom - 3);
  let up = true;
  for (let x = box.left + 9; x <= box.right - 4; x += 3) {
    context.lineTo(x, box.bottom - (up ? 5 : 2));
    up = !up;
  }
  context.stroke();
}

function boxOf(skeleton: SpreadsheetSkeleton, range: IRange): Box {
  const cell = skeleton.getCellWithCoordByIndex(range.startRow, range.startColumn, false);
  const drawn = cell.isMerged || cell.isMergedMainCell ? cell.mergeInfo : cell;
  return { left: drawn.startX, top: drawn.startY, right: drawn.endX, bottom: drawn.endY };
}

function intersects(a: IRange, b: IRange): boolean {
  return (
    a.startRow <= b.endRow &&
    a.endRow >= b.startRow &&
    a.startColumn <= b.endColumn &&
    a.endColumn >= b.startColumn
  );
}
