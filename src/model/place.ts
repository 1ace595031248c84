/** A cell (单元格). Rows and columns count from 0; `sheet` is the sheet's name, unique in its workbook. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** Of a place in a text: how it is called there. */
  readonly named?: NamedPlace;
}

/** How a place in a text (绩效文本) is called, since nobody can jump to a cell there. */
export interface NamedPlace {
  /** `P12`, `L141`, `F14`. */
  readonly cell: string;
  /** The headings that it stands under, “二、分项绩效目标 › （三）社会信用体系建设”; of a table its number and title. */
  readonly path: string;
  /** The words that stand there, cut; empty when nothing does. */
  readonly quote: string;
}

/** A rectangle of cells (区域), all four edges inside it, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(col: number): string {
  let letters = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's address as Excel shows it, without its sheet: `{row: 15, col: 5}` → `F16`. */
export function a1({ row, col, named }: Pick<Place, 'row' | 'col' | 'named'>): string {
  return named?.cell ?? cellAddress(row, col);
}

function cellAddress(row: number, col: number): string {
  return columnLetters(col) + String(row + 1);
}

/** An area's address as Excel shows it: `A1:G24`, or `A1` for a single cell. */
export function areaA1(area: Area): string {
  const first = a1({ row: area.top, col: area.left });
  const last = a1({ row: area.bottom, col: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `F16` (also `$F$16`); null for anything else. */
export function parseA1(address: string): { row: number; col: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (!match) return null;
  let col = 0;
  for (const letter of match[1]!.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, col: col - 1 };
}

/** Reads `A1:G24` or `A1`; null for anything else. */
export function parseAreaA1(address: string): Area | null {
  const [from, to = from] = address.split(':');
  const first = parseA1(from ?? '');
  const last = parseA1(to ?? '');
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.col, last.col),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.col, last.col),
  };
}

/** Whether two areas have the same edges. */
export function isSameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Whether a cell lies inside an area. */
export function contains(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}
