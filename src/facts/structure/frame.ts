import { headerField, type Field, type Indicator, type Table } from '../../model/table';
import type { Level1, Level2 } from '../../model/levels';
import { level1Of } from '../level-names';

/** Every row that the table prints, filled in or not. */
export function printedRows(table: Table): readonly Indicator[] {
  return [...table.indicators, ...table.emptyRows];
}

/** The level 1 kinds that the table has, filled in or not. */
export function level1Kinds(table: Table): ReadonlySet<Level1> {
  return new Set(printedRows(table).flatMap((row) => level1Of(row) ?? []));
}

/** Level 1 names that are none of the known kinds: the table follows a scheme of its own, which these rules do not know. */
export function hasOwnScheme(table: Table): boolean {
  return printedRows(table).some(
    (row) => row.level1 && !row.level1.isBlank && level1Of(row) === null,
  );
}

/** Level 2 names under a level 1 that are none of the known kinds. */
export function hasUnknownLevel2(table: Table, under: Level1): boolean {
  return printedRows(table).some(
    (row) =>
      level1Of(row) === under && row.level2 && !row.level2.isBlank && row.level2Kind === null,
  );
}

/** The rows of a level 2 that are filled in. */
export function filledRows(table: Table, kind: Level2): readonly Indicator[] {
  return table.indicators.filter((row) => row.level2Kind === kind);
}

/** The header cell beside which a missing level should stand; in a list of projects, the project's name on its first row. */
export function levelHeader(table: Table): Field | null {
  const name = table.listed ? headerField(table, 'project-name') : undefined;
  if (name) return name.value;
  const [block] = table.blocks;
  return block?.columns.level1 ?? block?.columns.level2 ?? block?.columns.level3 ?? null;
}
