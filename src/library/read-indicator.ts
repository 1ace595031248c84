import type { Operator } from '../model/measure';
import type { Level2Code, LibraryIndicator } from './expenditure-kind';

const COLUMNS = 8;

/** What a basis is written as: a mark for its kind, and the document or unit; 【 】 is the unit's to fill in. */
const BASES: Readonly<Record<string, (named: string) => string>> = {
  约: (named) => `《${named}合同》（【 】年）第【 】条`,
  划: (named) => `计划标准：《【 】${named}》（【 】年）`,
  业: (named) => `行业标准：《【 】${named}》`,
  支: (named) => `预算支出标准：《【 】${named}》`,
  史: (unit) => `历史标准：【 】年实际【 】${unit}`,
};

/**
 * Reads one line of the library: 二级 | 名称 | 口径 | 符号 | 数 | 单位 | 依据 | 为什么, parted by “|”.
 * Throws Error for a line with too few or too many cells.
 */
export function readIndicator(line: string): LibraryIndicator {
  const cells = line.split('|').map((cell) => cell.trim());
  if (cells.length !== COLUMNS) throw new Error(line);
  const [level2, name, description, operator, figure, unit, basis, why] = cells as [
    Level2Code,
    string,
    string,
    Operator,
    string,
    string,
    string,
    string,
  ];
  return { level2, name, description, operator, figure, unit, basis: readBasis(basis), why };
}

/** “约:路灯维护” is a contract; a basis that begins with no such mark stands as it is. */
function readBasis(basis: string): string {
  const marked = /^(.):(.*)$/.exec(basis) ?? /^(史)([^标].*)$/.exec(basis);
  const written = marked ? BASES[marked[1]!] : undefined;
  return marked && written ? written(marked[2]!) : basis;
}
