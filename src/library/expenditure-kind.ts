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
  /** Empty where a bureau's own library tells none. */
  readonly operator: Operator | '';
  /** The figure: `100`, `【 】`, or a date such as `【 】年【 】月底`. */
  readonly figure: string;
  /** Empty where the figure is a date. */
  readonly unit: string;
  readonly basis: string;
  /** Why a reviewer accepts it: a phrase for whoever chooses among the entries. */
  readonly why: string;
}

/** A kind of expenditure (支出类别) with its usual indicators. */
export interface ExpenditureKind {
  readonly name: string;
  readonly indicators: readonly LibraryIndicator[];
}

/** A trade of government with its kinds of expenditure, as the library is browsed. */
export interface Trade {
  readonly name: string;
  readonly kinds: readonly ExpenditureKind[];
}
