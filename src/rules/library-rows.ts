import type { Fix } from '../model/edit';
import type { Table } from '../model/table';
import type { ExpenditureKind, LibraryIndicator } from '../library/expenditure-kind';
import { EXPENDITURE_KINDS } from '../library/list';
import { choice } from './fixes';
import { insertBelow, lastOf } from './insert-indicator';
import { level1Name, level2Name } from './level-names';

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

/** A row that measures how much of an item is bought, as the library has it; 【 】 is left for the unit. None for an unknown item. */
export function insertFromLibrary(table: Table, item: string): Fix[] {
  const kind = EXPENDITURE_KINDS.find(({ name }) => name === KIND_OF[item]);
  const entry = kind && quantityOf(kind);
  const above = lastOf(table, ({ level2Kind }) => level2Kind === 'quantity');
  if (!entry || !above) return [];
  const { operator: sign, unit: unitCell } = above;
  const texts = {
    level1: level1Name(table, 'output'),
    level2: level2Name(table, 'quantity'),
    level3: entry.name,
    description: entry.description,
    ...(sign ? { operator: entry.operator } : {}),
    value: (sign ? '' : entry.operator) + entry.figure + (unitCell ? '' : entry.unit),
    ...(unitCell ? { unit: entry.unit } : {}),
    basis: entry.basis,
  };
  const edit = insertBelow(above, texts, ['level1', 'level2']);
  return [choice(`从指标库补一行“${entry.name}”`, edit)];
}

function quantityOf({ indicators }: ExpenditureKind): LibraryIndicator | undefined {
  return indicators.find(({ level2 }) => level2 === '量');
}
