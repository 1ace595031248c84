import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { displayText } from '../../src/model/display/display';
import type { Cell, Grid } from '../../src/model/grid';
import { parseA1, parseAreaA1 } from '../../src/model/place';
import { complete, type Found, type GivenSheet, type World } from './world';

/** The host in memory. Formulas are known there by their results alone: which ones are asked for by name is kept here. */
export function memoryWorld(sheets: readonly GivenSheet[]): World {
  const host = createMemoryHost({ grids: sheets.map(gridOf) });
  const { workbook, knobs } = host;
  const formulas = new Map<string, string>();
  for (const { name, cells } of sheets) {
    for (const [address, given] of Object.entries(cells)) {
      const { fill, formula } = complete(given);
      const place = { sheet: name, ...parseA1(address)! };
      if (fill !== null) workbook.fill(place, fill);
      if (formula !== null) formulas.set(`${name}!${address}`, formula);
    }
  }
  const formulaOf = ({ sheet, row, col }: Parameters<World['cell']>[0]) =>
    [...formulas].find(([key]) => {
      const [name, address = ''] = key.split('!');
      const cell = parseA1(address);
      return name === sheet && cell?.row === row && cell.col === col;
    })?.[1] ?? null;
  return {
    host,
    cell(place): Found {
      const { cell, format, fill } = workbook.sheet(place.sheet).slot(place.row, place.col);
      const formula = cell?.formula ? formulaOf(place) : null;
      return { value: cell?.value ?? null, formula, format, fill };
    },
    merges: (sheet) => workbook.sheet(sheet).merges,
    selection: () => workbook.selection!,
    type: (place, value) => workbook.type(place, value),
    fill: (place, color) => workbook.fill(place, color),
    select: (place) => workbook.select(place),
    protect: (sheet, on) => {
      workbook.sheet(sheet).protected = on;
    },
    removeSheet: (sheet) => workbook.removeSheet(sheet),
    startEditing: (requests) => {
      knobs.busy = requests;
    },
    reopen: () => host,
    settle: async () => undefined,
  };
}

function gridOf({ name, cells, merges = [], visibility = 'visible' }: GivenSheet): Grid {
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const [address, given] of Object.entries(cells)) {
    const { row, col } = parseA1(address)!;
    const { value, format, formula } = complete(given);
    if (value === null) continue;
    const line = rows.get(row) ?? [];
    const kind =
      typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
    const text = displayText(value, format);
    line[col] = { kind, value, text, format, formula: formula !== null };
    rows.set(row, line);
  }
  return {
    sheet: name,
    visibility,
    rows,
    merges: merges.map((address) => parseAreaA1(address)!),
    hiddenRows: new Set(),
    hiddenCols: new Set(),
  };
}
