import type { Fix } from '../model/edit';
import type { Table } from '../model/table';
import { choice } from './fix';
import { insertBelow, lastOf } from './insert-indicator';
import { parentOf, type Level1, type Level2 } from '../model/levels';
import { LEVEL1_NAMES, LEVEL2_NAMES, level1Of } from '../facts/level-names';

/** The order in which forms print the levels. */
const ORDER: readonly Level1[] = ['cost', 'output', 'benefit', 'satisfaction'];

/** Inserts a row for a level 2 that the table lacks, below its kin or where its level 1 belongs; 【】 for what the unit knows. */
export function insertLevel2(table: Table, kind: Level2): Fix[] {
  const parent = parentOf(kind);
  const kin = lastOf(table, (one) => level1Of(one) === parent);
  const above =
    kin ?? lastOf(table, (one) => precedes(level1Of(one), parent)) ?? table.indicators[0];
  // A block without levels of its own holds one kind only.
  if (!above || !(above.block.columns.level1 ?? above.block.columns.level2)) return [];
  const texts = {
    level1: LEVEL1_NAMES[parent],
    level2: LEVEL2_NAMES[kind],
    level3: '【指标名称】',
    value: '【】',
  };
  return [
    choice(`插入一行“${LEVEL2_NAMES[kind]}”`, insertBelow(above, texts, kin ? ['level1'] : [])),
  ];
}

function precedes(kind: Level1 | null, before: Level1): boolean {
  return kind !== null && ORDER.indexOf(kind) < ORDER.indexOf(before);
}
