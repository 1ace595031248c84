import type { Operator } from '../model/measure';

/**
 * The 二级指标 that an entry of the library belongs to, by its first character:
 * 量 质 时 成 (产出) · 经 社 生 续 (效益) · 满 (满意度).
 */
export type Level2Code = '量' | '质' | '时' | '成' | '经' | '社' | '生' | '续' | '满';

/** One indicator that is usual for a kind of expenditure. `【 】` stands for what only the unit knows. */
export interface LibraryIndicator {
  readonly level2: Level2Code;
  readonly name: string;
  /** 口径: what is counted, or the formula. */
  readonly description: string;
  readonly operator: Operator;
  /** The figure: `100`, `【 】`, or a date such as `【 】年【 】月底`. */
  readonly figure: string;
  /** Empty where the figure is a date. */
  readonly unit: string;
  readonly basis: string;
}

/** A kind of expenditure (支出类别) with its usual indicators. */
export interface ExpenditureKind {
  readonly name: string;
  readonly indicators: readonly LibraryIndicator[];
}

const COLUMNS = 7;

/**
 * Reads a kind written as a table, one indicator a line, cells parted by “|”:
 * 二级 | 名称 | 口径 | 符号 | 数 | 单位 | 依据. Throws Error for a line with too few or too many cells.
 */
export function expenditureKind(name: string, table: string): ExpenditureKind {
  const lines = table.trim().split('\n');
  return { name, indicators: lines.map((line) => readIndicator(name, line)) };
}

function readIndicator(kind: string, line: string): LibraryIndicator {
  const cells = line.split('|').map((cell) => cell.trim());
  if (cells.length !== COLUMNS) throw new Error(`${kind}: ${line}`);
  const [level2, name, description, operator, figure, unit, basis] = cells as [
    Level2Code,
    string,
    string,
    Operator,
    string,
    string,
    string,
  ];
  return { level2, name, description, operator, figure, unit, basis };
}
