import { a1, parseA1 } from '../../../model/place';
import type { Severity } from '../../../model/problem';
import { fillGroups } from '../../marks/fill-groups';
import type { Mark } from '../../host';
import { markedCells, type MarkedCell } from '../../marks/marked-cells';
import {
  MARK_COLORS,
  MARKS_KEY,
  printCells,
  readMarkMemory,
  rememberedCells,
  writeMarkMemory,
  type Fill,
  type OldFill,
} from '../../marks/mark-memory';
import { sheetGone, sheetProtected } from '../../refusals';
import { openStore } from '../store/change-store';
import type { Connection } from '../connection';
import { fillOf, queueFill, queueFills } from './fills';
import { permissionsOf } from '../protection';
import { idOf } from '../sheet-names';
import { queueStore } from '../store/store';

const SEVERITIES = Object.keys(MARK_COLORS) as Severity[];

type MarkedCells = ReadonlyMap<string, MarkedCell>;

/**
 * Fills cells by severity; what they showed before is remembered in the workbook. Earlier marks that are not among these
 * are taken off. Two round trips for any number of marks, and a third where a sheet is protected.
 */
export function mark(connection: Connection, marks: readonly Mark[]): Promise<void> {
  const wanted = markedCells(marks);
  return connection.run(async (context, job) => {
    const sheets = queueSheets(context);
    const store = queueStore(context);
    const questions = Array.from(wanted).map(([name, cells]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('id,name');
      return { name, sheet, cells, ranges: queueFills(sheet, Array.from(cells.values())) };
    });
    await context.sync();

    const part = await openStore(context, store);
    const old = rememberedFills(readMarkMemory(part.get(MARKS_KEY)), sheets);
    for (const { name, sheet, cells, ranges } of questions) {
      if (sheet.isNullObject) throw sheetGone(name);
      const known = old.get(idOf(sheet)) ?? new Map<string, Fill>();
      const fresh = freshFills(cells, ranges, known);
      old.set(idOf(sheet), new Map([...known, ...fresh]));
    }
    await refuseProtected(context, sheets, old);
    const kept = new Map<string, ReadonlyMap<string, Fill>>();
    const painting = [...old].map(([id, fills]) => {
      const sheet = sheets.items.find((candidate) => idOf(candidate) === id)!;
      const cells: MarkedCells = wanted.get(sheet.name) ?? new Map();
      restore(sheet, new Map([...fills].filter(([cell]) => !cells.has(cell))));
      kept.set(id, new Map([...fills].filter(([cell]) => cells.has(cell))));
      return () => paint(sheet, cells, fills);
    });
    // Remembered before painted: a batch that fails half way leaves nothing marked that could not be restored.
    part.set(MARKS_KEY, writeMarkMemory(memoryOf(kept, sheets)));
    for (const paintSheet of painting) paintSheet();
    await job.commit();
  });
}

/** Restores every remembered fill. Sheets that are gone took their marks with them. Two round trips. */
export function unmark(connection: Connection): Promise<void> {
  return connection.run(async (context, job) => {
    const sheets = queueSheets(context);
    const store = queueStore(context);
    await context.sync();
    const part = await openStore(context, store);
    const old = rememberedFills(readMarkMemory(part.get(MARKS_KEY)), sheets);
    if (old.size === 0 && part.get(MARKS_KEY) === null) return;
    await refuseProtected(context, sheets, old);
    for (const sheet of sheets.items) restore(sheet, old.get(idOf(sheet)) ?? new Map());
    part.set(MARKS_KEY, null);
    await job.commit();
  });
}

function queueSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  return worksheets;
}

async function refuseProtected(
  context: Excel.RequestContext,
  sheets: Excel.WorksheetCollection,
  concerned: ReadonlyMap<string, unknown>,
): Promise<void> {
  const own = sheets.items.filter((sheet) => concerned.has(idOf(sheet)));
  const permissions = await permissionsOf(
    context,
    own.map((sheet) => ({ sheet, cells: [] })),
  );
  const closed = own.find((_, index) => !permissions[index]!.mayFormat);
  if (closed) throw sheetProtected(closed.name);
}

/** The fills of cells that are not marked yet; a cell whose fill could not be restored is left alone. */
function freshFills(
  cells: MarkedCells,
  ranges: readonly Excel.Range[],
  known: ReadonlyMap<string, Fill>,
): [string, Fill][] {
  return Array.from(cells.keys()).flatMap((cell, index): [string, Fill][] => {
    const fill = known.has(cell) ? null : fillOf(ranges[index]!);
    return fill ? [[cell, fill]] : [];
  });
}

function paint(
  sheet: Excel.Worksheet,
  cells: MarkedCells,
  restorable: ReadonlyMap<string, Fill>,
): void {
  for (const severity of SEVERITIES) {
    const own = Array.from(cells).filter(
      ([cell, marked]) => marked.severity === severity && restorable.has(cell),
    );
    queueFill(
      sheet,
      own.map(([, marked]) => marked),
      { color: MARK_COLORS[severity] },
    );
  }
}

function restore(sheet: Excel.Worksheet, fills: ReadonlyMap<string, Fill>): void {
  for (const [fill, cells] of fillGroups(fills))
    queueFill(
      sheet,
      cells.map((cell) => parseA1(cell)!),
      fill,
    );
}

/** Old fills by the id of their sheet, then by cell. A sheet that was renamed is known by its id, one of another file by its name. */
function rememberedFills(
  memory: readonly OldFill[],
  sheets: Excel.WorksheetCollection,
): Map<string, ReadonlyMap<string, Fill>> {
  const old = new Map<string, Map<string, Fill>>();
  for (const { sheet, sheetId, areas, fill } of memory) {
    const own =
      sheets.items.find((one) => idOf(one) === sheetId) ??
      sheets.items.find(({ name }) => name === sheet);
    if (!own) continue;
    const fills = old.get(idOf(own)) ?? new Map<string, Fill>();
    for (const cell of rememberedCells({ areas })) fills.set(a1(cell), fill);
    old.set(idOf(own), fills);
  }
  return old;
}

function memoryOf(
  old: ReadonlyMap<string, ReadonlyMap<string, Fill>>,
  sheets: Excel.WorksheetCollection,
): OldFill[] {
  return sheets.items.flatMap((sheet) =>
    fillGroups(old.get(idOf(sheet)) ?? new Map()).map(([fill, cells]) => ({
      sheet: sheet.name,
      sheetId: idOf(sheet),
      areas: printCells(cells.map((cell) => parseA1(cell)!)),
      fill,
    })),
  );
}
