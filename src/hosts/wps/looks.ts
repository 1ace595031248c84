import type { CellIndex } from '../cell-areas';
import { rectanglesOf } from '../cell-areas';
import { rangesOf, sortAlike, type Alike } from './alike';
import type { EtRange, EtWorksheet } from './et';
import { EDGES, NO_FILL } from './et-numbers';
import { putFill, readFills } from './marks/fills';

/** How cells looked, to be put on cells again: on these, or on those of another row. */
export type Looks = (sheet: EtWorksheet, target: (cell: CellIndex) => CellIndex) => void;

/** One property of a cell's looks; null of a property that differs inside a range. */
interface Look {
  read(range: EtRange): unknown;
  write(range: EtRange, value: unknown): void;
}

interface Edge {
  readonly style: unknown;
  readonly weight: unknown;
  readonly color: unknown;
}

const ALIGNMENT = ['HorizontalAlignment', 'VerticalAlignment', 'WrapText'] as const;
const FONT = ['Name', 'Size', 'Bold', 'Color'] as const;

const LOOKS: readonly Look[] = [
  ...ALIGNMENT.map((name) => ({
    read: (range: EtRange) => range[name],
    write: (range: EtRange, value: unknown) => {
      range[name] = value;
    },
  })),
  ...FONT.map((name) => ({
    read: (range: EtRange) => range.Font[name],
    write: (range: EtRange, value: unknown) => {
      range.Font[name] = value;
    },
  })),
  ...EDGES.map((side) => ({
    read: (range: EtRange) => readEdge(range, side),
    write: (range: EtRange, edge: unknown) => writeEdge(range, side, edge as Edge),
  })),
];

/** Reads fill, font, alignment and lines of cells, many at once where they are alike. */
export function readLooks(sheet: EtWorksheet, cells: readonly CellIndex[]): Looks {
  const fills = readFills(sheet, cells);
  const looks = LOOKS.map((look) => ({
    look,
    sorted: sortAlike(sheet, cells, (range) => look.read(range) ?? undefined),
  }));
  return (again, target) => {
    const moved = <T>({ cells: own }: Alike<T>) => own.map(target);
    for (const fill of fills) putFill(again, moved(fill), fill.value);
    for (const { look, sorted } of looks) {
      for (const alike of sorted) {
        for (const range of rangesOf(again, rectanglesOf(moved(alike))))
          look.write(range, alike.value);
      }
    }
  };
}

function readEdge(range: EtRange, side: number): Edge | null {
  const { LineStyle: style, Weight: weight, Color: color } = range.Borders.Item(side);
  if (style === NO_FILL) return { style, weight: null, color: null };
  return typeof style === 'number' ? { style, weight, color } : null;
}

function writeEdge(range: EtRange, side: number, { style, weight, color }: Edge): void {
  const edge = range.Borders.Item(side);
  edge.LineStyle = style;
  if (typeof weight === 'number') edge.Weight = weight;
  if (typeof color === 'number') edge.Color = color;
}
