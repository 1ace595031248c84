import { areaA1, parseAreaA1 } from '../../model/place';
import type { Severity } from '../../model/problem';
import { cellsOf, rectanglesOf, type CellIndex } from '../cell-areas';

/** The fills of marked cells. Unusual shades on purpose, so that a cell which still shows one is surely ours. */
export const MARK_COLORS: Readonly<Record<Severity, string>> = {
  error: '#F9C6CB',
  warning: '#FDE49B',
  info: '#CDE3F8',
};

/** A cell's fill as the spreadsheet tells it. */
export interface Fill {
  /** `#RRGGBB`; null for no fill. */
  readonly color: string | null;
  /** Excel's pattern name, `Solid` for a plain fill; absent where the host cannot tell. */
  readonly pattern?: string;
  readonly patternColor?: string;
  readonly tint?: number;
  readonly patternTint?: number;
}

/** Cells that were alike before they were marked. */
export interface OldFill {
  readonly sheet: string;
  /** The host's own id of the sheet, which survives renaming; empty where it has none. */
  readonly sheetId: string;
  /** `F16,G17:H19`. */
  readonly areas: string;
  readonly fill: Fill;
}

/** Under this key a workbook's own store keeps the fills that marks cover. */
export const MARKS_KEY = 'marks';

export function writeMarkMemory(fills: readonly OldFill[]): string | null {
  return fills.length === 0 ? null : JSON.stringify({ version: 1, fills });
}

/** Reads what `writeMarkMemory` wrote; what is damaged is as good as nothing, for no fill can be restored from it. */
export function readMarkMemory(text: string | null): readonly OldFill[] {
  try {
    const stored = JSON.parse(text ?? '') as { version?: unknown; fills?: unknown } | null;
    if (stored?.version !== 1 || !Array.isArray(stored.fills)) return [];
    return (stored.fills as unknown[]).filter(isOldFill);
  } catch {
    return [];
  }
}

/** The cells that a memory names, one by one. */
export function rememberedCells({ areas }: Pick<OldFill, 'areas'>): Iterable<CellIndex> {
  return areas.split(',').flatMap((address) => {
    const area = parseAreaA1(address);
    return area ? Array.from(cellsOf(area)) : [];
  });
}

/** Cells as the text that a memory keeps. */
export function printCells(cells: Iterable<CellIndex>): string {
  return rectanglesOf(cells).map(areaA1).join(',');
}

function isOldFill(value: unknown): value is OldFill {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, sheetId, areas, fill } = value as Partial<Record<keyof OldFill, unknown>>;
  if (typeof fill !== 'object' || fill === null) return false;
  const { color } = fill as { color?: unknown };
  return (
    [sheet, sheetId, areas].every((name) => typeof name === 'string') &&
    (color === null || typeof color === 'string')
  );
}
