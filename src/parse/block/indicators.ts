import type { Block, ColumnId, Field, Indicator } from '../../model/table';
import type { BlockPlan } from './columns';
import { isFilled, type DataRow, type DataRows } from './data-rows';
import { fillLevels, type RowLevels } from './fill-levels';
import type { Lattice } from '../sheet/lattice';
import { measureOf } from './measure-of';
import type { Slot } from '../sheet/slot';

/** The indicators of one block, and its pre-printed rows that nobody has filled in. */
export interface BlockIndicators {
  readonly block: Block;
  readonly indicators: readonly Indicator[];
  readonly emptyRows: readonly Indicator[];
}

/** Reads a block's rows into indicators. */
export function readIndicators(lattice: Lattice, block: Block, data: DataRows): BlockIndicators {
  const levels = fillLevels(data, lattice.merged);
  const indicators: Indicator[] = [];
  const unfilled: { readonly level2: Slot | null; readonly indicator: Indicator }[] = [];
  const used = new Set<Slot | null>();
  data.rows.forEach((row, index) => {
    const level = levels[index]!;
    if (row.stated) {
      indicators.push(indicatorOf(lattice, block, row, level));
      used.add(level.level2);
    } else if (level.level2?.row === row.row && isFilled(level.level2)) {
      unfilled.push({ level2: level.level2, indicator: indicatorOf(lattice, block, row, level) });
    }
  });
  const emptyRows = unfilled
    .filter(({ level2 }) => !used.has(level2))
    .map(({ indicator }) => indicator);
  return { block, indicators, emptyRows };
}

/** The header cell of each column. */
export function columnFields({ columns }: BlockPlan): Block['columns'] {
  const fields: Partial<Record<ColumnId, Field>> = {};
  columns.forEach(({ heading }, id) => (fields[id] = heading.field));
  return fields;
}

function indicatorOf(lattice: Lattice, block: Block, row: DataRow, levels: RowLevels): Indicator {
  const cells: Partial<Record<ColumnId, Field>> = {};
  row.cells.forEach((slot, id) => {
    if (!isTakenOver(row, id, slot)) cells[id] = slot.field;
  });
  const level1 = levels.level1 && levels.level1.field;
  const level2 = levels.level2 && levels.level2.field;
  if (level1 && cells.level1) cells.level1 = level1;
  if (level2 && cells.level2) cells.level2 = level2;
  if (cells.initial && (cells.value?.isBlank ?? true)) cells.value = cells.initial;
  const { operator = null, value = null, unit = null } = cells;
  return {
    row: row.row,
    block,
    level1,
    level1Kind: levels.level1Kind,
    level2,
    level2Kind: levels.level2Kind,
    name: cells.level3 ?? null,
    description: cells.description ?? null,
    operator,
    value,
    unit,
    basis: cells.basis ?? null,
    weight: cells.weight ?? null,
    actual: cells.actual ?? null,
    score: cells.score ?? null,
    cells,
    measure: measureOf(value?.text ?? '', operator?.text ?? '', unit?.text ?? ''),
  };
}

/** A merged cell lies under several columns: it is the value's, else the first one's. Levels may share it. */
function isTakenOver(row: DataRow, id: ColumnId, slot: Slot): boolean {
  if (slot.col === slot.right) return false;
  if (id === 'value' || id === 'level1' || id === 'level2' || id === 'level3') return false;
  if (row.cells.get('value') === slot) return true;
  for (const [other, rival] of row.cells) if (rival === slot) return other !== id;
  return false;
}
