import type { Fix } from '../model/edit';
import type { ColumnId, Indicator, Table } from '../model/table';
import { deleteRowOf, standsAlone } from './delete-indicator';
import { choice } from './fix';
import { insertBelow, lastOf } from './insert-indicator';
import { parentOf, type Level2 } from '../model/levels';
import { level2Name, level1Of } from '../facts/level-names';

/** Moves an indicator's row to where its level 2 belongs: a new row there, the old row deleted. None when nothing of its kin is in the table. */
export function moveIndicator(table: Table, indicator: Indicator, to: Level2): Fix[] {
  const block = indicator.block;
  const same = lastOf(
    table,
    (one) => one.block === block && one.level2Kind === to && one !== indicator,
  );
  const kin =
    same ??
    lastOf(
      table,
      (one) => one.block === block && level1Of(one) === parentOf(to) && one !== indicator,
    );
  if (!kin || !standsAlone(table, indicator)) return [];
  const texts = { ...textsOf(indicator), level2: level2Name(table, to) };
  const insert = insertBelow(kin, texts, same ? ['level1', 'level2'] : ['level1']);
  return [choice(`移到“${level2Name(table, to)}”下`, insert, deleteRowOf(indicator))];
}

function textsOf(indicator: Indicator): Partial<Record<ColumnId, string>> {
  const entries = Object.entries(indicator.cells).filter(
    ([column]) => column !== 'level1' && column !== 'level2',
  );
  return Object.fromEntries(entries.map(([column, field]) => [column, field.raw]));
}
