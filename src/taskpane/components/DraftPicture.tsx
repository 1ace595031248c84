import * as React from 'react';
import type { Area } from '../../model/place';
import type { DraftCell, SheetDraft } from '../../model/sheet-draft';

const ROW = 10;
const MARGIN = 3;
/** A column is drawn this wide for each character of its width. */
const CHARACTER = 1.1;
/** How wide a 汉字 and how high a line of text is drawn. */
const LETTER = 3.5;
const LINE = 4;

/** A picture of a form: its boxes as they will stand in the sheet, with what is printed in them. */
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
  const lines = fitted(text.replace(/\s+/g, ''), right - x, height);
  const top = y + height / 2 - ((lines.length - 1) * LINE) / 2 + LINE / 3;
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
      {lines.map((line, index) => (
        <text
          key={index}
          className={`picture__text picture__text--${style.role}`}
          x={(x + right) / 2}
          y={top + index * LINE}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function leftEdges(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push(edges[edges.length - 1]! + width * CHARACTER);
  return edges;
}

/** A text broken into lines that fit a box; what does not fit is left out. */
function fitted(text: string, width: number, height: number): readonly string[] {
  const letters = Math.max(1, Math.floor((width - 1) / LETTER));
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += letters) lines.push(text.slice(at, at + letters));
  return lines.slice(0, Math.max(1, Math.floor(height / LINE)));
}
