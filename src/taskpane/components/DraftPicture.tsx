import * as React from 'react';
import type { Area } from '../../model/place';
import type { DraftCell, SheetDraft } from '../../model/sheet-draft';

const ROW = 10;
const MARGIN = 3;
/** A column is drawn this wide for each character of its width. */
const CHARACTER = 1.1;

/** A small picture of a form: its boxes as they will stand in the sheet, labels grey. */
export function DraftPicture({ draft }: { readonly draft: SheetDraft }): JSX.Element {
  const lefts = leftEdges(draft.widths);
  const rows = 1 + draft.cells.reduce((last, { row }) => Math.max(last, row), 0);
  const width = lefts[lefts.length - 1]! + 2 * MARGIN;
  const height = rows * ROW + 2 * MARGIN;
  const merges = new Map(draft.merges.map((area) => [`${area.top},${area.left}`, area]));
  return (
    <svg
      className="picture"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {draft.cells.map((cell) => (
        <Box key={`${cell.row},${cell.col}`} cell={cell} merges={merges} lefts={lefts} />
      ))}
    </svg>
  );
}

interface BoxProps {
  readonly cell: DraftCell;
  readonly merges: ReadonlyMap<string, Area>;
  /** Where each column begins, and where the last one ends. */
  readonly lefts: readonly number[];
}

function Box({ cell, merges, lefts }: BoxProps): JSX.Element {
  const { row, col, text, style } = cell;
  const area = merges.get(`${row},${col}`);
  const x = MARGIN + lefts[col]!;
  const y = MARGIN + row * ROW;
  const right = MARGIN + lefts[(area?.right ?? col) + 1]!;
  const height = ((area?.bottom ?? row) - row + 1) * ROW;
  // Text is drawn as a stroke as long as it is: at this size letters would only be noise.
  const stroke = Math.min(text.length * 2.2, right - x - 3);
  const middle = (x + right) / 2;
  return (
    <>
      {style.role !== 'title' && style.role !== 'plain' && style.role !== 'note' && (
        <rect
          className={`picture__box picture__box--${style.role}`}
          x={x}
          y={y}
          width={right - x}
          height={height}
        />
      )}
      {text !== '' && (
        <line
          className={`picture__text picture__text--${style.role}`}
          x1={middle - stroke / 2}
          x2={middle + stroke / 2}
          y1={y + height / 2}
          y2={y + height / 2}
        />
      )}
    </>
  );
}

function leftEdges(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push(edges[edges.length - 1]! + width * CHARACTER);
  return edges;
}
