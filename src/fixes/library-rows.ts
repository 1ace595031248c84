import type { Edit, Fix } from '../model/edit';
import type { Place } from '../model/place';
import type { Indicator, Table } from '../model/table';
import type { Level2Code, LibraryIndicator } from '../library/expenditure-kind';
import { quantityRow } from '../library/quantity-rows';
import { parentOf, type Level2 } from '../model/levels';
import { level1Name, level1Of, level2Name } from '../facts/level-names';
import { choice, setText } from './fix';
import { insertBelow, lastOf, type RowTexts } from './insert-indicator';

/** Which kind of the library an expenditure item (支出事项) is. */
const KIND_OF: Readonly<Record<string, string>> = {
  租赁: '房屋租赁',
  物业: '物业管理',
  空调: '供暖空调水电',
  供暖: '供暖空调水电',
  水电: '供暖空调水电',
  设备购置: '设备采购',
  运维: '信息系统运维',
  信息系统建设: '信息系统建设',
  会议: '会议',
  培训: '培训',
  劳务派遣: '劳务派遣',
  评审: '专家评审',
  评估: '专家评审',
  宣传: '宣传',
  维修: '工程建设',
};

const LEVEL2: Readonly<Record<Level2Code, Level2>> = {
  量: 'quantity',
  质: 'quality',
  时: 'timeliness',
  成: 'cost',
  经: 'economic',
  社: 'social',
  生: 'ecological',
  续: 'sustained',
  满: 'satisfaction',
};

/** A row that measures how much of an item is bought, as the library has it; 【 】 is left for the unit. None for an unknown item. */
export function insertFromLibrary(table: Table, item: string): Fix[] {
  const entry = quantityRow(KIND_OF[item] ?? '');
  const above = lastOf(table, ({ level2Kind }) => level2Kind === 'quantity');
  if (!entry || !above) return [];
  const edit = insertBelow(above, rowTexts(table, entry, above, 'quantity'), ['level1', 'level2']);
  return [choice(`从指标库补一行“${entry.name}”`, edit)];
}

/**
 * Edits that put an entry of the library under its level: into a pre-printed row that is still blank, or else into a new row
 * below the last of that level. Where the selected cell's row is of that level, it is that row, or the one below it. None where the
 * table has no row to go by.
 */
export function entryEdits(
  table: Table,
  entry: LibraryIndicator,
  selected: Place | null = null,
): Edit[] {
  const level2 = level2In(table, entry.level2);
  const isAsked = ({ row }: Indicator) => selected?.sheet === table.sheet && selected.row === row;
  const blanks = table.emptyRows.filter((row) => isYearly(row) && row.level2Kind === level2);
  const blank = blanks.find(isAsked) ?? blanks[0];
  if (blank) return fillRow(blank, rowTexts(table, entry, blank, level2));
  const rows = [...table.indicators, ...table.emptyRows].filter(isYearly);
  rows.sort((a, b) => b.row - a.row);
  const siblings = rows.filter(({ level2Kind }) => level2Kind === level2);
  const sibling = siblings.find(isAsked) ?? siblings[0];
  const cousin = rows.find((row) => level1Of(row) === parentOf(level2));
  const above = sibling ?? cousin ?? rows[0];
  if (!above) return [];
  const keep = sibling ? (['level1', 'level2'] as const) : cousin ? (['level1'] as const) : [];
  return [insertBelow(above, rowTexts(table, entry, above, level2), keep)];
}

/** Where a form counts cost first, what is spent is 经济成本. */
function level2In({ frame }: Table, code: Level2Code): Level2 {
  if (code !== '成') return LEVEL2[code];
  return frame === 'cost-first' ? 'economic-cost' : 'cost';
}

const FILLED = ['level3', 'description', 'operator', 'value', 'unit', 'basis'] as const;

function isYearly({ block }: Indicator): boolean {
  return block.term === 'annual';
}

function rowTexts(
  table: Table,
  entry: LibraryIndicator,
  { block: { columns } }: Indicator,
  level2: Level2,
): RowTexts {
  return {
    level1: level1Name(table, parentOf(level2)),
    level2: level2Name(table, level2),
    level3: entry.name,
    description: entry.description,
    ...(columns.operator ? { operator: entry.operator } : {}),
    value:
      (columns.operator ? '' : entry.operator) + entry.figure + (columns.unit ? '' : entry.unit),
    ...(columns.unit ? { unit: entry.unit } : {}),
    basis: entry.basis,
  };
}

/** The levels are printed already, and a cell that computes something is left alone. */
function fillRow({ cells }: Indicator, texts: RowTexts): Edit[] {
  return FILLED.flatMap((column) => {
    const cell = cells[column];
    const text = texts[column];
    return cell && !cell.formula && text ? [setText(cell, text)] : [];
  });
}
