import { areaA1, type Area } from '../../../src/model/place';
import type { EtRange } from '../../../src/hosts/wps/et';
import { overlaps } from '../workbook-model/area';
import {
  changing,
  common,
  eachCell,
  isWholeRows,
  only,
  refuseGoneCells,
  sizeOf,
  styleOf,
  styling,
  tellChanged,
  type Cells,
} from './cells';
import { borders, font, interior } from './looks';
import { define } from './strict';
import { validation } from './validation';
import { readFormulas, readValues, writeValues } from './values';

const lines = define<Cells & { readonly count: number }, EtRange['Rows']>('Range', {
  get: { Count: ({ count }) => count },
});

const ALIGNMENT = { horizontal: 1, vertical: -4107 };
const EDGES = [7, 8, 9, 10];
const HIGHEST = 409;
/** Points of so many characters, as measured. */
const pointsOf = (characters: number) => 5.625 * characters + 3.35;
const charactersOf = (points: number) => (points - 3.35) / 5.625;
const STANDARD_WIDTH = pointsOf(8.47);
const STANDARD_HEIGHT = 14.25;

/** `$A$1:$B$2`, or `A1:B2` when both are to be relative. */
function addressOf({ areas }: Cells, rowAbsolute = true, columnAbsolute = true): string {
  return areas
    .map((area) =>
      areaA1(area).replace(
        /([A-Z]+)(\d+)/g,
        (_, col: string, row: string) =>
          `${columnAbsolute ? '$' : ''}${col}${rowAbsolute ? '$' : ''}${row}`,
      ),
    )
    .join(',');
}

const spread = (from: keyof Area, to: keyof Area, of: (cells: Cells) => Map<number, number>) =>
  ({
    read: (otherwise: number) => (cells: Cells) => {
      const sizes = new Set<number>();
      for (const area of cells.areas) {
        const end = Math.min(area[to], area[from] + 999);
        for (let at = area[from]; at <= end; at += 1) sizes.add(of(cells).get(at) ?? otherwise);
      }
      return sizes.size === 1 ? [...sizes][0]! : null;
    },
    write: (cells: Cells, size: number) => {
      for (const area of cells.areas) {
        for (let at = area[from]; at <= area[to]; at += 1) {
          if (size === STANDARD_HEIGHT) of(cells).delete(at);
          else of(cells).set(at, size);
        }
      }
    },
  }) as const;

const heights = spread('top', 'bottom', ({ sheet }) => sheet.heights);
const widths = spread('left', 'right', ({ sheet }) => sheet.widths);

function mergeAreaOf(cells: Cells): EtRange {
  const area = only(cells);
  if (sizeOf(area) > 1) throw new Error('MergeArea is for a single cell');
  return range({ ...cells, areas: [cells.sheet.mergeAt(area.top, area.left) ?? area] });
}

/** Only what lies at the top left stays; the program asks whether that is meant. */
const merge = changing((cells) => {
  const area = only(cells);
  const { sheet, program } = cells;
  const partly = sheet.merges.some(
    (own) =>
      overlaps(own, area) &&
      (own.top < area.top ||
        own.left < area.left ||
        own.bottom > area.bottom ||
        own.right > area.right),
  );
  if (partly) throw new Error('不能对合并单元格作部分更改');
  let filled = 0;
  sheet.eachCell(area, (row, col) => (filled += sheet.valueAt(row, col) === null ? 0 : 1));
  if (filled > 1 && program.switches.DisplayAlerts) throw new Error('a question is open');
  sheet.merge(area);
});

function refuseFiltered({ sheet }: Cells): void {
  if (sheet.filtered) throw new Error('筛选状态下不能插入或删除行');
}

const insert = changing((cells, shift?: number, origin = 0) => {
  const area = only(cells);
  if (!isWholeRows(area) || (shift !== undefined && shift !== -4121)) {
    throw new Error('inserting is simulated for whole rows only');
  }
  refuseFiltered(cells);
  const { sheet } = cells;
  const count = area.bottom - area.top + 1;
  sheet.insertRows(area.top, count);
  if (origin === 1) {
    const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    sheet.eachCell(below, (row, col) => {
      const { format, style } = sheet.cell(row, col);
      for (let { top } = area; top <= area.bottom; top += 1) sheet.put(top, col, { format, style });
    });
  }
  tellChanged(cells, area, 'RowInserted');
});

const remove = changing((cells, shift?: number) => {
  const area = only(cells);
  if (!isWholeRows(area) || (shift !== undefined && shift !== -4162)) {
    throw new Error('deleting is simulated for whole rows only');
  }
  refuseFiltered(cells);
  cells.sheet.deleteRows(area.top, area.bottom - area.top + 1);
  tellChanged(cells, area, 'RowDeleted');
});

function select({ book, program, sheet, areas }: Cells): void {
  if (program.active !== book || book.model.active !== sheet) {
    throw new Error('the sheet of these cells is not in front');
  }
  book.model.select(sheet, areas[0]!);
}

const PROPERTIES = {
  get: {
    Row: (cells: Cells) => cells.areas[0]!.top + 1,
    Column: (cells: Cells) => cells.areas[0]!.left + 1,
    Rows: (cells: Cells) =>
      lines({ ...cells, count: cells.areas[0]!.bottom - cells.areas[0]!.top + 1 }),
    Columns: (cells: Cells) =>
      lines({ ...cells, count: cells.areas[0]!.right - cells.areas[0]!.left + 1 }),
    Value2: readValues,
    Formula: readFormulas,
    NumberFormat: (cells: Cells) => common(cells, (row, col) => cells.sheet.cell(row, col).format),
    MergeCells: (cells: Cells) =>
      common(cells, (row, col) => cells.sheet.mergeAt(row, col) !== undefined),
    MergeArea: mergeAreaOf,
    Locked: (cells: Cells) => common(cells, (row, col) => cells.sheet.isLocked(row, col)),
    HorizontalAlignment: (cells: Cells) =>
      styleOf(cells, 'horizontalAlignment', ALIGNMENT.horizontal),
    VerticalAlignment: (cells: Cells) => styleOf(cells, 'verticalAlignment', ALIGNMENT.vertical),
    WrapText: (cells: Cells) => styleOf(cells, 'wrapText', false),
    ColumnWidth: (cells: Cells) => {
      const points = widths.read(STANDARD_WIDTH)(cells);
      return points === null ? null : charactersOf(points);
    },
    RowHeight: heights.read(STANDARD_HEIGHT),
    Interior: interior,
    Font: font,
    Borders: (cells: Cells) => borders({ ...cells, sides: EDGES }),
    Validation: validation,
  },
  set: {
    Value2: writeValues,
    Formula: writeValues,
    NumberFormat: changing(
      (cells, format: string) =>
        eachCell(cells, (row, col) => cells.sheet.put(row, col, { format })),
      'format',
    ),
    HorizontalAlignment: styling('horizontalAlignment', ALIGNMENT.horizontal),
    VerticalAlignment: styling('verticalAlignment', ALIGNMENT.vertical),
    WrapText: styling('wrapText', false),
    ColumnWidth: changing((cells, characters: number) => widths.write(cells, pointsOf(characters))),
    RowHeight: changing((cells, points: number) => {
      if (points > HIGHEST) throw new Error(`no row is ${points} points high`);
      heights.write(cells, points);
    }),
  },
};

const METHODS = {
  Merge: merge,
  UnMerge: changing((cells) => cells.sheet.unmerge(only(cells))),
  Insert: insert,
  Delete: remove,
  Select: select,
};

const withMethod = define<Cells, EtRange>(
  'Range',
  { ...PROPERTIES, call: { ...METHODS, Address: addressOf } },
  refuseGoneCells,
);
const withProperty = define<Cells, EtRange>(
  'Range',
  {
    ...PROPERTIES,
    get: { ...PROPERTIES.get, Address: (cells) => addressOf(cells) },
    call: METHODS,
  },
  refuseGoneCells,
);

export function range(cells: Cells): EtRange {
  return (cells.program.quirks.addressAsProperty ? withProperty : withMethod)(cells);
}
