import type { IRange, Worksheet } from '@univerjs/core';
import type { Cell, Grid } from '../../../model/grid';
import type { Area } from '../../../model/place';
import { formatOf, styleIn } from '../open-book';
import { readCell } from './read-cell';

export function areaOf(range: IRange): Area {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.top,
    startColumn: area.left,
    endRow: area.bottom,
    endColumn: area.right,
  };
}

/** A whole sheet as the grid holds it: needed when rows have moved; single cells are followed one by one. */
export function readSheet(sheet: Worksheet, name: string, visibility: Grid['visibility']): Grid {
  const rows = new Map<number, (Cell | undefined)[]>();
  sheet.getCellMatrix().forValue((row, col, raw) => {
    const cell = readCell(raw ?? null, formatOf(styleIn(sheet, row, col)));
    if (!cell) return;
    const cells = rows.get(row) ?? [];
    cells[col] = cell;
    rows.set(row, cells);
  });
  const { mergeData, rowData, columnData } = sheet.getConfig();
  return {
    sheet: name,
    visibility,
    rows: new Map([...rows].sort(([a], [b]) => a - b)),
    merges: (mergeData ?? []).map(areaOf),
    hiddenRows: hiddenIn(rowData ?? {}),
    hiddenCols: hiddenIn(columnData ?? {}),
  };
}

function hiddenIn(lines: Readonly<Record<number, { hd?: number } | undefined>>): Set<number> {
  const hidden = Object.entries(lines).filter(([, line]) => line?.hd === 1);
  return new Set(hidden.map(([at]) => Number(at)));
}
