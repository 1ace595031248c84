import { a1, parseA1 } from '../../../model/place';
import type { Severity } from '../../../model/problem';
import type { CellIndex } from '../../cell-areas';
import { fillGroups } from '../../marks/fill-groups';
import type { Mark } from '../../host';
import { markedCells, type MarkedCell } from '../../marks/marked-cells';
import {
  MARK_COLORS,
  MARKS_KEY,
  readMarkMemory,
  writeMarkMemory,
  type Fill,
} from '../../marks/mark-memory';
import { sheetProtected } from '../../refusals';
import type { EtWorksheet } from '../et';
import { putFill, readFills } from './fills';
import type { Journal } from '../write/journal';
import type { OwnBook } from '../own-book';
import { mayFormat } from '../protection';
import { memoryOf, rememberedFills, type Fills } from './remembered-fills';
import { openStore } from '../store/store';

const SEVERITIES = Object.keys(MARK_COLORS) as Severity[];

/**
 * Fills cells by severity. What they showed before is in the workbook's store before the first cell is filled, so that marks
 * can be taken off whatever happens in between. Earlier marks that are not among these are taken off.
 */
export function markCells(own: OwnBook, journal: Journal, marks: readonly Mark[]): void {
  const wanted = markedCells(marks);
  const store = openStore(own.workbook());
  const stored = store.get(MARKS_KEY);
  const old = new Map(rememberedFills(own, readMarkMemory(stored)));
  const sheets = new Map<string, EtWorksheet>();
  for (const [name, cells] of wanted) {
    const sheet = own.sheet(name);
    sheets.set(name, sheet);
    const known = old.get(name) ?? new Map<string, Fill>();
    old.set(name, new Map([...known, ...freshFills(sheet, cells, known)]));
  }
  for (const name of Array.from(old.keys())) {
    const sheet = sheets.get(name) ?? own.sheet(name);
    if (!mayFormat(sheet)) throw sheetProtected(name);
    sheets.set(name, sheet);
  }
  store.set(MARKS_KEY, writeMarkMemory(memoryOf(old)));
  const [first] = Array.from(old.keys());
  if (first !== undefined) journal.note(first, () => store.set(MARKS_KEY, stored));

  const kept = new Map<string, Fills>();
  for (const [name, fills] of old) {
    const sheet = sheets.get(name)!;
    const cells = wanted.get(name) ?? new Map<string, MarkedCell>();
    const [staying, going] = parted(fills, (cell) => cells.has(cell));
    const shown = new Map(shownFills(sheet, Array.from(fills.keys()), cells));
    journal.note(name, (again) => putFills(again, shown));
    putFills(sheet, going);
    paint(sheet, cells, staying);
    kept.set(name, staying);
  }
  store.set(MARKS_KEY, writeMarkMemory(memoryOf(kept)));
}

/** Restores every remembered fill. Sheets that are gone took their marks with them. */
export function unmarkCells(own: OwnBook): void {
  const store = openStore(own.workbook());
  const stored = store.get(MARKS_KEY);
  if (stored === null) return;
  const old = rememberedFills(own, readMarkMemory(stored));
  const sheets = Array.from(old).map(([name, fills]) => ({ sheet: own.sheet(name), name, fills }));
  for (const { sheet, name } of sheets) if (!mayFormat(sheet)) throw sheetProtected(name);
  for (const { sheet, fills } of sheets) putFills(sheet, fills);
  store.set(MARKS_KEY, null);
}

/** The fills of cells that are not marked yet; a cell whose fill could not be restored is left alone. */
function freshFills(
  sheet: EtWorksheet,
  cells: ReadonlyMap<string, MarkedCell>,
  known: Fills,
): [string, Fill][] {
  const fresh = Array.from(cells.values()).filter((cell) => !known.has(a1(cell)));
  return fillsNow(sheet, fresh);
}

/** The fills that cells show now. What is marked already is mostly marked alike again: it is asked for by severity. */
function shownFills(
  sheet: EtWorksheet,
  addresses: readonly string[],
  wanted: ReadonlyMap<string, MarkedCell>,
): [string, Fill][] {
  return [...SEVERITIES, undefined].flatMap((severity) =>
    fillsNow(
      sheet,
      addresses
        .filter((address) => wanted.get(address)?.severity === severity)
        .map((address) => parseA1(address)!),
    ),
  );
}

/** Column by column, as forms are coloured. */
function fillsNow(sheet: EtWorksheet, cells: readonly CellIndex[]): [string, Fill][] {
  const sorted = [...cells].sort((a, b) => a.col - b.col || a.row - b.row);
  return readFills(sheet, sorted).flatMap(({ cells: alike, value }) =>
    alike.map((cell): [string, Fill] => [a1(cell), value]),
  );
}

function paint(
  sheet: EtWorksheet,
  cells: ReadonlyMap<string, MarkedCell>,
  restorable: Fills,
): void {
  for (const severity of SEVERITIES) {
    const own: CellIndex[] = [];
    cells.forEach((cell, address) => {
      if (cell.severity === severity && restorable.has(address)) own.push(cell);
    });
    putFill(sheet, own, { color: MARK_COLORS[severity] });
  }
}

function putFills(sheet: EtWorksheet, fills: Fills): void {
  for (const [fill, cells] of fillGroups(fills)) {
    putFill(
      sheet,
      cells.map((cell) => parseA1(cell)!),
      fill,
    );
  }
}

function parted(fills: Fills, isFirst: (cell: string) => boolean): [Fills, Fills] {
  const all = Array.from(fills);
  return [
    new Map(all.filter(([cell]) => isFirst(cell))),
    new Map(all.filter(([cell]) => !isFirst(cell))),
  ];
}
