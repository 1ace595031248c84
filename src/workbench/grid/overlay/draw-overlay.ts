import type { IDisposable, IRange, IScale } from '@univerjs/core';
import {
  SheetExtension,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from '@univerjs/engine-render';
import { MARK_COLORS } from '../../../hosts/marks/mark-memory';
import type { Area } from '../../../model/place';
import type { Severity } from '../../../model/problem';
import type { OpenBook } from '../open-book';
import { graver, type Overlay } from './overlay';
import { rangeOf } from '../read/read-sheet';

const COLOURS: Readonly<Record<Severity, string>> = {
  error: '#c4314b',
  warning: '#b26a00',
  info: '#2b6cb0',
};
/** The accent of the page. */
const RELATED = '#0f6b3c';
/** Above the cells and their borders, below the selection. */
const LAYER = 55;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws the overlay. Registered with the sheet's renderer, which exists once the workbook is drawn. */
export function drawOverlay(book: OpenBook, overlay: Overlay): IDisposable {
  const registered = book.grid.api.registerSheetMainExtension(
    book.unitId,
    new OverlayExtension(book, overlay),
  );
  const told = overlay.changed.subscribe(() => {
    book.grid.api.getWorkbook(book.unitId)?.getActiveSheet().refreshCanvas();
  });
  return {
    dispose: () => {
      told.unsubscribe();
      registered.dispose();
    },
  };
}

class OverlayExtension extends SheetExtension {
  override uKey = 'jixiao-overlay';

  constructor(
    private readonly book: OpenBook,
    private readonly overlay: Overlay,
  ) {
    super();
  }

  override get zIndex(): number {
    return LAYER;
  }

  override draw(
    context: UniverRenderingContext,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
    redrawn?: IRange[],
  ): void {
    const sheet = this.book.live.sheet(skeleton.worksheet.getSheetId())?.sheet;
    if (sheet === undefined) return;
    const visible = (area: Area): Box | null => this.boxOf(skeleton, area, redrawn);
    context.save();
    for (const { area, severity } of this.overlay.marksOf(sheet)) {
      const box = visible(area);
      if (box) drawTint(context, box, MARK_COLORS[severity]);
    }
    for (const { row, col } of this.overlay.relatedOn(sheet)) {
      const box = visible({ top: row, left: col, bottom: row, right: col });
      if (box) drawRelated(context, box);
    }
    for (const problems of this.overlay.problemsOf(sheet)) {
      const box = visible(problems[0]!.area);
      const severity = problems.map((problem) => problem.severity).reduce(graver);
      if (box) drawProblem(context, box, COLOURS[severity]);
    }
    context.restore();
  }

  /** Where an area is drawn; null when it is out of sight or not to be drawn this time. */
  private boxOf(skeleton: SpreadsheetSkeleton, area: Area, redrawn?: IRange[]): Box | null {
    const range = rangeOf(area);
    if (!intersects(range, skeleton.rowColumnSegment)) return null;
    if (!this.isRenderDiffRangesByRow(range.startRow, range.endRow, redrawn)) return null;
    const first = skeleton.getCellWithCoordByIndex(range.startRow, range.startColumn, false);
    const last = skeleton.getCellWithCoordByIndex(range.endRow, range.endColumn, false);
    // Of a merged cell only the first is named.
    const whole = first.isMergedMainCell ? first.mergeInfo : first;
    const box = {
      left: first.startX,
      top: first.startY,
      right: Math.max(whole.endX, last.endX),
      bottom: Math.max(whole.endY, last.endY),
    };
    return box.right > box.left && box.bottom > box.top ? box : null;
  }
}

function drawTint(context: UniverRenderingContext, box: Box, colour: string): void {
  // Multiplied, so that the cell's text under it stays as dark as it is.
  context.globalCompositeOperation = 'multiply';
  context.fillStyle = colour;
  context.fillRect(box.left + 1, box.top + 1, box.right - box.left - 1, box.bottom - box.top - 1);
  context.globalCompositeOperation = 'source-over';
}

/** A dashed frame: this cell takes part in the problem that is open, and nothing need be wrong with it. */
function drawRelated(context: UniverRenderingContext, box: Box): void {
  context.strokeStyle = RELATED;
  context.lineWidth = 2;
  context.setLineDash([5, 3]);
  context.strokeRect(box.left + 2, box.top + 2, box.right - box.left - 4, box.bottom - box.top - 4);
  context.setLineDash([]);
}

/** A bar at the left and a wave along the foot, as under a misspelt word: told by shape, not by colour alone. */
function drawProblem(context: UniverRenderingContext, box: Box, colour: string): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  // On the border, so that it lies over no character.
  context.fillRect(box.left - 1, box.top + 1, 3, box.bottom - box.top - 2);
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

function intersects(a: IRange, b: IRange): boolean {
  return (
    a.startRow <= b.endRow &&
    a.endRow >= b.startRow &&
    a.startColumn <= b.endColumn &&
    a.endColumn >= b.startColumn
  );
}
