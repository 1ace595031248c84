import type { Level1Kind, Level2Kind } from '../../model/table';
import type { DataRow, DataRows } from './data-rows';
import { parentOf, standsUnder } from '../../model/levels';
import type { Slot } from '../sheet/slot';

/** The levels that a row stands under, found in its own cells or in those above and below. */
export interface RowLevels {
  readonly level1: Slot | null;
  readonly level1Kind: Level1Kind;
  readonly level2: Slot | null;
  readonly level2Kind: Level2Kind;
}

/**
 * Fills the levels down a block. A level 1 may be merged, repeated on every row, stand in the middle of its rows, or be
 * lost where a page ends: a level 2 that does not belong to the one above takes the one below, or none.
 */
export function fillLevels({ rows, groups }: DataRows, merged: boolean): RowLevels[] {
  const below = nextLevel1(rows);
  const lines = [...groups];
  let passed = 0;
  let level1: Slot | null = null;
  let level2: Slot | null = null;
  return rows.map((row, index) => {
    let group: Slot | null = null;
    for (; passed < lines.length && lines[passed]![0] < row.row; passed += 1) {
      group = lines[passed]![1];
    }
    const own1 = filledCell(row, 'level1') ?? group;
    const own2 = filledCell(row, 'level2') ?? (merged ? null : asLevel2(row));
    const begins = own1 !== null && own1 !== level1;
    if (own1) level1 = own1;
    if (own2) level2 = own2;
    else if (begins && !goesOn(own1, level2)) level2 = null;
    const level2Kind: Level2Kind = level2?.label.level2Kind ?? null;
    if (!own1) level1 = chosenLevel1(level1, below[index] ?? null, level2Kind);
    return {
      level1: level1 ?? row.cells.get('level1') ?? null,
      level1Kind: level1 ? level1.label.level1Kind : level2Kind && parentOf(level2Kind),
      level2: level2 ?? row.cells.get('level2') ?? null,
      level2Kind,
    };
  });
}

/** 满意度指标 and 制度指标 may stand over both columns; without merges the second one is blank. */
function asLevel2(row: DataRow): Slot | null {
  const level1 = filledCell(row, 'level1');
  if (!level1 || !row.cells.has('level2')) return null;
  const { level1Kind, level2Kind } = level1.label;
  return level1Kind === 'satisfaction' || (!level1Kind && !level2Kind) ? level1 : null;
}

/** The level 1 above where the level 2 fits it, else the one below where it fits that, else none. */
function chosenLevel1(above: Slot | null, below: Slot | null, kind: Level2Kind): Slot | null {
  if (above && fits(above, kind)) return above;
  if (below && fits(below, kind)) return below;
  return null;
}

/** Whether a level 2 above a new level 1 still holds below it: only where the trade puts it there. */
function goesOn(level1: Slot, level2: Slot | null): boolean {
  const parent = level1.label.level1Kind;
  const kind = level2?.label.level2Kind ?? null;
  return parent !== null && kind !== null && standsUnder(kind, parent);
}

/** For each row, the first level 1 on a later row. */
function nextLevel1(rows: readonly DataRow[]): (Slot | null)[] {
  const next: (Slot | null)[] = [];
  let below: Slot | null = null;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    next[index] = below;
    below = filledCell(rows[index]!, 'level1') ?? below;
  }
  return next;
}

/** Whether a level 2 may stand under a level 1; words that are none of the trade's fit anywhere. */
function fits(level1: Slot, kind: Level2Kind): boolean {
  const parent = level1.label.level1Kind;
  return !parent || !kind || standsUnder(kind, parent);
}

function filledCell(row: DataRow, id: 'level1' | 'level2'): Slot | null {
  const slot = row.cells.get(id);
  return slot && !slot.blank ? slot : null;
}
